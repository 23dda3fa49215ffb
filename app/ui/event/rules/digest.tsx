import { useEffect, useState } from 'react'
import { rulesText } from '~/i18n/rules'
import { useText } from '~/i18n/use-text'
import { Button } from '~/ui/parts/button'

/** 摘要, whole, to be compared or copied. */
export function Digest({ label, digest }: { readonly label: string; readonly digest: string }) {
  const t = useText(rulesText)
  const [copies, setCopies] = useState(false)
  const [copied, setCopied] = useState(false)
  // a clipboard is offered only where there is one: not without JavaScript, not over plain http
  useEffect(() => setCopies('clipboard' in navigator), [])
  return (
    <div className="mb-3">
      <p className="text-14 text-ink-2">{label}</p>
      <div className="flex flex-wrap items-center gap-x-3">
        <code className="min-w-0 font-mono text-14 break-all">{digest}</code>
        {copies ? (
          <Button
            kind="text"
            onClick={() => void navigator.clipboard.writeText(digest).then(() => setCopied(true))}
          >
            {t(copied ? 'copied' : 'copy')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
