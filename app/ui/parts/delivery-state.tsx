import { staffPartsText } from '~/i18n/staff-parts'
import { useText } from '~/i18n/use-text'

export type Delivery = 'draft' | 'local' | 'delivered' | 'locked'

/** 交付状态: shape and word; 已送达 only after the server's answer. `detail` is a time or a count. */
export function DeliveryState({ state, detail }: { readonly state: Delivery; readonly detail?: string }) {
  const t = useText(staffPartsText)
  return (
    <span className={`st ${state}`}>
      <svg
        width="18"
        height="18"
        viewBox="0 0 20 20"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      >
        {GLYPH[state]}
      </svg>
      <span>
        {t(state)}
        {detail ? <span className="ml-2">{detail}</span> : null}
      </span>
    </span>
  )
}

const GLYPH = {
  draft: <circle cx="10" cy="10" r="7.5" strokeDasharray="3 2.9" />,
  local: (
    <path d="M3 11v6h14v-6M10 3v9M6.5 9l3.500 3.500L13.500 9" strokeLinecap="round" strokeLinejoin="round" />
  ),
  delivered: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" stroke="none" />
      <path
        className="st-hole"
        d="M6 10.200l2.800 2.800 5.200-5.800"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  locked: (
    <>
      <rect x="4" y="9" width="12" height="9" rx="1" fill="currentColor" stroke="none" />
      <path d="M6.500 9V6.500a3.500 3.500 0 0 1 7 0V9" />
      <path className="st-hole" d="M10 12v3" strokeLinecap="round" />
    </>
  ),
} as const
