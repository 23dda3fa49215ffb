type BatteryLevelProps = { readonly percent: number; readonly charging: boolean }

/** 电量: a cell filled as far as it is charged; the figure stands beside it. */
export function BatteryLevel({ percent, charging }: BatteryLevelProps) {
  const full = Math.max(0, Math.min(100, percent))
  return (
    <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" fill="none" stroke="currentColor">
      <rect x="1" y="2" width="21" height="12" rx="2" strokeWidth="1.5" />
      <path d="M24 6v4" strokeWidth="2.5" strokeLinecap="round" />
      <rect x="3.5" y="4.5" width={(full * 16) / 100} height="7" fill="currentColor" stroke="none" />
      {charging ? <path d="M13 1l-4 7h5l-4 7" stroke="var(--green)" strokeWidth="2" /> : null}
    </svg>
  )
}
