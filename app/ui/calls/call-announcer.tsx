import type { CallsView } from '~/domain/call-up'
import { callsText } from '~/i18n/calls'
import { useText } from '~/i18n/use-text'
import { Announced } from '~/ui/parts/announced'

/** Tells a screen reader the newest call. */
export function CallAnnouncer({ view }: { readonly view: CallsView }) {
  const t = useText(callsText)
  const [newest] = view.now
  return <Announced sentence={newest ? t('announce', { number: newest.number, place: newest.place }) : ''} />
}
