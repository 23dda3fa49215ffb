import type { ReactNode } from 'react'
import { signText } from '~/i18n/sign'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { BlockedButton, ButtonLink } from '~/ui/parts/button'

type SignFootProps = {
  readonly sheetId: string
  readonly ready: boolean
  /** what the blocked act is called */
  readonly act: string
  /** how many things are in the way */
  readonly blocked?: number
  /** aspects are blank: the way on is back to them */
  readonly blanks?: boolean
  /** the act itself, once it is ready */
  readonly children?: ReactNode
}

/** Back, and the act: dashed until it can be done. */
export function SignFoot({ sheetId, ready, act, blocked = 0, blanks = false, children }: SignFootProps) {
  const t = useText(signText)
  return (
    <div className="mt-auto grid grid-cols-[auto_minmax(0,1fr)] gap-3 pt-1">
      <ButtonLink to={paths.sheet(sheetId)} size="pad" kind={blanks ? 'primary' : 'plain'}>
        {t(blanks ? 'backToMark' : 'back')}
      </ButtonLink>
      {ready ? (
        children
      ) : (
        <BlockedButton size="pad" icon="lock" {...(blocked > 0 && { missing: blocked })}>
          {act}
        </BlockedButton>
      )}
    </div>
  )
}
