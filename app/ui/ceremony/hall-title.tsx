const LONG = 34

/** The name over a wall; one that would not fit the line beside the season is set smaller. */
export function HallTitle({ children }: { readonly children: string }) {
  // a Han character is as wide as two Latin ones
  const width = [...children].reduce((sum, sign) => sum + (/[\u0000-\u02ff]/.test(sign) ? 1 : 2), 0)
  return <h1 data-long={width > LONG || undefined}>{children}</h1>
}
