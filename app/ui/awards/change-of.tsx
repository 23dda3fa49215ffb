import { auditText } from '~/i18n/audit'
import { useText } from '~/i18n/use-text'

type ChangeOfProps = { readonly before: string; readonly after: string; readonly digest: string }

/** What one journal entry changed, word for word as the digest covers it. */
export function ChangeOf({ before, after, digest }: ChangeOfProps) {
  const t = useText(auditText)
  return (
    <span className="block max-w-2xl text-14 whitespace-normal">
      {before ? <Side label={t('before')}>{before}</Side> : null}
      {after ? <Side label={t('after')}>{after}</Side> : null}
      <span className="font-mono text-ink-2">{digest.slice(0, 16)}</span>
    </span>
  )
}

function Side({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <span className="block">
      <span className="text-ink-2">{label} </span>
      <span className="font-mono break-all">{children}</span>
    </span>
  )
}
