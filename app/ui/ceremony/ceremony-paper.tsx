import type { Step } from '~/domain/ceremony'
import { ceremonyText } from '~/i18n/ceremony'
import { tierText } from '~/i18n/levels'
import { useLang, useText } from '~/i18n/use-text'
import { groupName } from '~/ui/event/group-name'
import type { People } from './say'
import { Spoken } from './spoken'

type CeremonyPaperProps = {
  readonly event: { readonly name: string; readonly group: string; readonly season: string }
  readonly script: { readonly steps: readonly Step[]; readonly people: People }
}

/** 主持词与候场名单, A4: first the list for the stage crew in the order of the opening, then what the presenter says. */
export function CeremonyPaper({ event, script: { steps, people } }: CeremonyPaperProps) {
  const t = useText(ceremonyText)
  const tier = useText(tierText)
  const lang = useLang()
  const rows = steps.flatMap((step) => (step.kind === 'opening' ? [] : step.rows))
  const head = (title: string) => (
    <header>
      <p>{event.season}</p>
      <h2>
        {event.name} {groupName(event.group, lang)} · {title}
      </h2>
    </header>
  )
  return (
    <div className="paper-desk" role="region" aria-label={t('paperTitle')} tabIndex={0}>
      <section className="paper-page stage-paper">
        {head(t('callUp'))}
        <table>
          <thead>
            <tr>
              {(['orderNo', 'awardCol', 'number', 'nameCol', 'pinyinCol', 'unitCol', 'tick'] as const).map(
                (key) => (
                  <th key={key} scope="col">
                    {t(key)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => {
              const members = people[row.number]?.members ?? []
              return (
                <tr key={row.number}>
                  <td>{at + 1}</td>
                  <td>{tier(row.tier)}</td>
                  <td>{row.number}</td>
                  <th scope="row">
                    {row.name}
                    {row.members.length > 0 ? <small>{row.members.join('、')}</small> : null}
                  </th>
                  <td>{members.map(({ pinyin }) => pinyin).join(', ')}</td>
                  <td>{row.org}</td>
                  <td>
                    <span className="paper-tick" aria-hidden="true" />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <section className="paper-page stage-paper">
        {head(t('script'))}
        <ol>
          {steps.map((step, at) => (
            <li key={at}>
              <Spoken step={step} event={event} people={people} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
