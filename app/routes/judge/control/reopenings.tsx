import { Form } from '@remix-run/react'
import { controlText } from '~/i18n/control'
import { useText } from '~/i18n/use-text'
import type { ReopenAsked } from '~/queries/control/room-bench'
import { Button } from '~/ui/parts/button'
import { TextInput } from '~/ui/parts/form'
import { Section } from '~/ui/parts/section'

type ReopeningsProps = {
  readonly asked: readonly ReopenAsked[]
  readonly maySecond: boolean
  readonly me: string
}

/** 重开申请: the second person may only confirm or reject; who asked can only wait. */
export function Reopenings({ asked, maySecond, me }: ReopeningsProps) {
  const t = useText(controlText)
  if (asked.length === 0) return null
  return (
    <Section title={t('reopenings')} aside={String(asked.length)}>
      {asked.map((one) => (
        <Form method="post" key={one.id} className="grid gap-2 border-b border-line py-2">
          <p>
            <b>{t('reopenAskedBy', { name: one.askedByName, seat: one.seat, n: one.judge })}</b>
            <span className="block text-ink-2">{one.reason}</span>
          </p>
          {maySecond && one.askedById !== me ? (
            <>
              <input type="hidden" name="intent" value="decide-reopen" />
              <input type="hidden" name="requestId" value={one.id} />
              <TextInput name="note" label={t('reopenNote')} maxLength={200} />
              <div className="flex flex-wrap gap-2">
                <Button type="submit" name="verdict" value="confirm">
                  {t('reopenYes')}
                </Button>
                <Button type="submit" name="verdict" value="reject">
                  {t('reopenNo')}
                </Button>
              </div>
            </>
          ) : (
            <p className="text-14 text-ink-2">{t('reopenWaits')}</p>
          )}
        </Form>
      ))}
    </Section>
  )
}
