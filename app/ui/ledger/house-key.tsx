import { ledgerText } from '~/i18n/ledger'
import { useText } from '~/i18n/use-text'
import { Section } from '~/ui/parts/section'

type HouseKeyProps = { readonly keyId: string; readonly hex: string }

/** 公钥: what a signed head is checked with, to be copied. */
export function HouseKey({ keyId, hex }: HouseKeyProps) {
  const t = useText(ledgerText)
  return (
    <Section title={t('keyTitle')} aside={keyId}>
      <p className="font-mono break-all">{hex}</p>
      <p className="mt-2 max-w-3xl text-ink-2">{t('keyNote')}</p>
      <p className="mt-1 font-mono text-14 break-all">
        npm run -s cli -- verify-ledger LEDGER.json --key {hex.slice(0, 8)}… --head 120:9f3a61c2
      </p>
    </Section>
  )
}
