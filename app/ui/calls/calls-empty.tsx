import type { CallsView } from '~/domain/call-up'
import { callsText } from '~/i18n/calls'
import { useText } from '~/i18n/use-text'
import { EmptyState } from '~/ui/parts/empty-state'

/** Why nobody is called: no numbers yet, none to call, or all over. */
export function CallsEmpty({ view: { phase } }: { readonly view: CallsView }) {
  const t = useText(callsText)
  const why = phase === 'open' ? 'noSeats' : phase
  return <EmptyState title={t(why)}>{t(`${why}Note`)}</EmptyState>
}
