/** 文武线: the thick and thin rule that opens every sheet; vermilion on pages, ink on a marking sheet. */
export function Rule({ tone = 'verm' }: { readonly tone?: 'verm' | 'ink' }) {
  return <div className={tone === 'ink' ? 'ww ink' : 'ww'} aria-hidden="true" />
}
