import { callDeskText } from '~/i18n/call-desk'
import { useText } from '~/i18n/use-text'
import { HoldButton } from '~/ui/parts/hold-button'
import { errorOf } from '~/ui/parts/refusal'
import { TextInput } from '~/ui/parts/form'
import type { DeskFetcher } from './use-presses'

type NewRoundProps = { readonly calls: number; readonly fetcher: DeskFetcher; readonly data: unknown }

/** 新一轮: everybody back to the queue, with a reason. */
export function NewRound({ calls, fetcher, data }: NewRoundProps) {
  const t = useText(callDeskText)
  return (
    <details className="call-more">
      <summary>{t('round')}</summary>
      <fetcher.Form method="post" className="grid max-w-xl gap-3 py-3" onSubmit={fetcher.press}>
        <input type="hidden" name="intent" value="clear" />
        <input type="hidden" name="saw" value={calls} />
        <p className="text-ink-2">{t('roundLead')}</p>
        <TextInput
          name="reason"
          label={t('reason')}
          hint={t('reasonHint')}
          error={errorOf(data, 'reason')}
          maxLength={200}
          required
        />
        <HoldButton icon="refresh" disabled={calls === 0}>
          {t('roundDo')}
        </HoldButton>
      </fetcher.Form>
    </details>
  )
}
