import { Form } from '@remix-run/react'
import { useState, type KeyboardEvent } from 'react'
import { showHundredths } from '~/domain/exact'
import { deskText } from '~/i18n/desk'
import { useLang, useText } from '~/i18n/use-text'
import type { DeskSheet } from '~/queries/desk/sheet.server'
import { SubmitButton } from '~/ui/parts/form'
import { errorOf } from '~/ui/parts/refusal'
import { readTyped } from '~/ui/sheet/typed-answer'
import { fieldOf, wrongSentence, type Texts } from './desk-form'
import { TypingRow } from './typing-row'

type TypingFormProps = {
  readonly sheet: DeskSheet
  readonly turn: 'first' | 'second'
  /** what came back from the server to go on with; nothing for a second person who begins */
  readonly told: { readonly texts: Texts; readonly differs: readonly string[] } | null
  readonly data: unknown
}

/** The dense table: one field a row, Enter and the arrows move, the mark stands beside it at once. */
export function TypingForm({ sheet, turn, told, data }: TypingFormProps) {
  const t = useText(deskText)
  const lang = useLang()
  const [texts, setTexts] = useState<Texts>(told?.texts ?? {})
  const [dropped, setDropped] = useState<Texts>({})
  const aspects = sheet.groups.flatMap((group) => group.aspects)
  const read = new Map(aspects.map((aspect) => [aspect.id, readTyped(aspect, texts[aspect.id] ?? '')]))
  const filled = [...read.values()].filter((one) => one.ok).length

  function leave(id: string) {
    const now = read.get(id)
    const text = (texts[id] ?? '').trim()
    if (!now || now.ok || text === '') return
    setDropped({ ...dropped, [id]: t('cleared', { text, why: wrongSentence(now.refusal, lang) }) })
    setTexts({ ...texts, [id]: '' })
  }

  return (
    <Form method="post" onKeyDown={move} noValidate>
      <input type="hidden" name="turn" value={turn} />
      <div className="tb-wrap">
        <table className="tb desk-typing">
          <thead>
            <tr>
              <th scope="col">{t('code')}</th>
              <th scope="col">{t('aspect')}</th>
              <th scope="col">{t('typed')}</th>
              <th scope="col" className="r">
                {t('mark')}
              </th>
              <th scope="col" className="r">
                {t('max')}
              </th>
            </tr>
          </thead>
          {sheet.groups.map((group) => (
            <tbody key={group.code}>
              <tr className="desk-group">
                <th scope="rowgroup" colSpan={5}>
                  {group.code} {group.name}
                </th>
              </tr>
              {group.aspects.map((aspect) => {
                const now = read.get(aspect.id)
                return (
                  <TypingRow
                    key={aspect.id}
                    aspect={aspect}
                    text={texts[aspect.id] ?? ''}
                    mark={now?.ok ? now.value.hundredths : null}
                    wrong={dropped[aspect.id] ?? errorOf(data, fieldOf(aspect.id))}
                    differs={told?.differs.includes(aspect.code) ?? false}
                    onText={(text) => {
                      setTexts({ ...texts, [aspect.id]: text })
                      setDropped({ ...dropped, [aspect.id]: '' })
                    }}
                    onLeave={() => leave(aspect.id)}
                  />
                )
              })}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t('filled', { n: filled, of: aspects.length })}
              </th>
              <td className="r n" colSpan={2}>
                {filled === aspects.length
                  ? `${t('total')} ${showHundredths(sumOf([...read.values()]))}`
                  : '—'}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <div className="desk-foot">
        <SubmitButton size="big" name="intent" value="review">
          {t('review')}
        </SubmitButton>
      </div>
    </Form>
  )
}

function sumOf(read: readonly ReturnType<typeof readTyped>[]): number {
  return read.reduce((sum, one) => sum + (one.ok ? one.value.hundredths : 0), 0)
}

/** Enter and ↓ go to the next field, ↑ to the one before; after the last one stands the button. Nothing is sent. */
function move(event: KeyboardEvent<HTMLFormElement>) {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : 0
  if (step === 0 || !(event.target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return
  event.preventDefault()
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('input[data-typed], button[value="review"]'),
  ]
  const next = stops[stops.indexOf(event.target) + step]
  next?.focus()
  if (next instanceof HTMLInputElement) next.select()
}
