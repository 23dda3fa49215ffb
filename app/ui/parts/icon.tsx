const PATHS = {
  search: 'M11 4a7 7 0 1 0 0 14a7 7 0 0 0 0-14M16 16l5 5',
  lock: 'M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  undo: 'M4 8h10a5 5 0 0 1 0 10H9M8 4 4 8l4 4',
  redo: 'M20 8H10a5 5 0 0 0 0 10h5M16 4l4 4-4 4',
  wifi: 'M3 9.5a13 13 0 0 1 18 0M6.5 13a8 8 0 0 1 11 0M10 16.5a3 3 0 0 1 4 0M12 19.5v.01',
  offline:
    'M3 3l18 18M3 9.5a13 13 0 0 1 4-2.7M12 6a13 13 0 0 1 9 3.5M6.5 13a8 8 0 0 1 3-1.8M10 16.5a3 3 0 0 1 4 0M12 19.5v.01',
  check: 'M4 12.5l5.5 5.5L20 7',
  cross: 'M7 7l10 10M17 7L7 17',
  warn: 'M12 4 2.5 20h19zM12 10v5M12 17.6v.01',
  hand: 'M8 13V5.5a1.5 1.5 0 0 1 3 0V11V4.5a1.5 1.5 0 0 1 3 0V11V6a1.5 1.5 0 0 1 3 0v8a6 6 0 0 1-6 6.5c-3 0-4.300-1.500-6-5L4 13.500c-.600-1.300 1-2.300 2-1.200z',
  refresh: 'M3 12a9 9 0 0 1 15-6.7L21 8M21 3v5h-5M21 12a9 9 0 0 1-15 6.700L3 16M3 21v-5h5',
  minus: 'M5 12h14',
  plus: 'M5 12h14M12 5v14',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  tray: 'M4 12v7h16v-7M12 4v10M8 10.500l4 4 4-4',
  link: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
} as const

export type IconName = keyof typeof PATHS

/** A line drawing beside a word, never instead of one. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="flex-none"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
