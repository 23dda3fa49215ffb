import { Form } from '@remix-run/react'
import { ceremonyText } from '~/i18n/ceremony'
import { useText } from '~/i18n/use-text'
import type { ceremonyDesk } from '~/queries/organizer/ceremony-desk.server'
import { SubmitButton } from '~/ui/parts/form'
import { HoldButton } from '~/ui/parts/hold-button'
import { Blocked } from '~/ui/parts/mark'

export type Desk = Awaited<ReturnType<typeof ceremonyDesk>>

/** Before it begins: the real opening, or a rehearsal; what is missing stands where the button would. */
export function Starting({ desk: { published, frozen } }: { readonly desk: Desk }) {
  const t = useText(ceremonyText)
  if (!published) return <Blocked>{t('needPublished')}</Blocked>
  return (
    <div className="grid max-w-3xl gap-8">
      {frozen ? (
        <Form method="post" className="grid gap-2">
          <input type="hidden" name="intent" value="start" />
          <p className="text-ink-2">{t('startNote')}</p>
          <div>
            <HoldButton icon="lock">{t('start')}</HoldButton>
          </div>
        </Form>
      ) : (
        <Blocked>{t('needFrozen')}</Blocked>
      )}
      <Form method="post" className="grid gap-2">
        <input type="hidden" name="intent" value="rehearse" />
        <p className="text-ink-2">{t('rehearseNote')}</p>
        <div>
          <SubmitButton kind={frozen ? 'plain' : 'primary'}>{t('rehearse')}</SubmitButton>
        </div>
      </Form>
    </div>
  )
}
