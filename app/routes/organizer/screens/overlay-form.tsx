import { Form } from '@remix-run/react'
import type { Scene } from '~/domain/scene'
import { SHOWS } from '~/domain/scene/overlay-scene'
import { remoteText } from '~/i18n/remote'
import { useLang, useText } from '~/i18n/use-text'
import { Select, TextInput } from '~/ui/parts/form'
import { errorOf } from '~/ui/parts/refusal'
import { Section } from '~/ui/parts/section'
import { useAnswer } from '~/ui/parts/use-answer'
import { eventName, type RemoteEvent } from './scene-name'

type OverlayFormProps = {
  readonly target: string
  readonly targetName: string
  readonly events: readonly RemoteEvent[]
  /** the scenes the chosen screens show */
  readonly now: readonly Scene[]
}

/** 字幕条 for the chosen screen: one event, and what the strip says of it. */
export function OverlayForm({ target, targetName, events, now }: OverlayFormProps) {
  const t = useText(remoteText)
  const lang = useLang()
  const data = useAnswer()
  if (events.length === 0) return null
  const strips = now.flatMap((scene) => (scene.kind === 'overlay' ? [scene] : []))
  const shows = (show: string) =>
    strips.length > 0 && strips.length === now.length && strips.every((one) => one.show === show)
  return (
    <Section title={t('overlay')} aside={t('target', { name: targetName })}>
      <Form method="post" className="grid gap-3 py-4" preventScrollReset>
        <p className="text-14 text-ink-2">{t('overlayNote')}</p>
        <input type="hidden" name="intent" value="overlay" />
        <input type="hidden" name="screen" value={target} />
        <Select name="eventCode" label={t('overlayEvent')} defaultValue={strips[0]?.eventCode}>
          {events.map(({ code }) => (
            <option key={code} value={code}>
              {eventName(code, events, lang)}
            </option>
          ))}
        </Select>
        <TextInput
          name="number"
          label={t('overlayNumber')}
          error={errorOf(data, 'number')}
          maxLength={64}
          autoComplete="off"
        />
        <div className="remote-buttons">
          {SHOWS.map((show) => (
            <button
              key={show}
              className="btn"
              type="submit"
              name="show"
              value={show}
              aria-pressed={shows(show)}
            >
              {t(`show-${show}`)}
            </button>
          ))}
        </div>
      </Form>
    </Section>
  )
}
