import { useEffect, useRef } from 'react'
import { staffPartsText } from '~/i18n/staff-parts'
import { useText } from '~/i18n/use-text'
import { Blocked } from './mark'
import { refusalIn } from './refusal'

/** What the server refused, in one sentence and a list; takes the focus to the first wrong field. */
export function Refused({ data }: { readonly data: unknown }) {
  const t = useText(staffPartsText)
  const box = useRef<HTMLDivElement>(null)
  const refusal = refusalIn(data)
  useEffect(() => {
    if (!refusalIn(data)) return
    const first = document.querySelector<HTMLElement>('[aria-invalid="true"]')
    ;(first ?? box.current)?.focus()
  }, [data])
  if (!refusal) return null
  const wrong = Object.entries(refusal.fields ?? {})
  const head = wrong.length === 0 ? 'refusedPlain' : wrong.length === 1 ? 'refusedOne' : 'refusedMany'
  return (
    <div ref={box} className="refused" role="alert" tabIndex={-1}>
      <Blocked quiet />
      <div>
        <p className="font-bold">{t(head, { n: wrong.length })}</p>
        {refusal.sentence ? <p>{refusal.sentence}</p> : null}
        {wrong.length > 1 ? (
          <ul>
            {wrong.map(([name, sentence]) => (
              <li key={name}>
                <a href={`#field-${name}`}>{sentence}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  )
}
