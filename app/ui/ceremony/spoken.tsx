import type { Step } from '~/domain/ceremony'
import { ceremonyText } from '~/i18n/ceremony'
import { useText } from '~/i18n/use-text'
import { sayStep, type People } from './say'

type SpokenProps = {
  readonly step: Step
  readonly event: { readonly name: string; readonly group: string }
  readonly people: People
}

/** 主持词: what is said in Chinese, how each name is read, the unit and the coaches, and the same in English. */
export function Spoken({ step, event, people }: SpokenProps) {
  const t = useText(ceremonyText)
  const rows = step.kind === 'opening' ? [] : step.rows
  return (
    <div className="spoken">
      <p lang="zh-CN">{sayStep(step, event, people, 'zh')}</p>
      {rows.length > 0 ? (
        <ul>
          {rows.map(({ number, name, org }) => {
            const called = people[number]
            const coaches = called?.coaches ?? []
            return (
              <li key={number} lang="zh-CN">
                <span className="spoken-number">{number}</span>
                {called ? (
                  called.members.map((one) => (
                    <ruby key={one.name}>
                      {one.name}
                      <rt>{one.pinyin}</rt>
                    </ruby>
                  ))
                ) : (
                  <b>{name}</b>
                )}
                <small>
                  {org}
                  {coaches.length > 0 ? (
                    <span>
                      {' '}
                      {t('coaches')} {coaches.map((one) => `${one.name}（${one.pinyin}）`).join('、')}
                    </span>
                  ) : null}
                </small>
              </li>
            )
          })}
        </ul>
      ) : null}
      <p lang="en" className="spoken-en">
        {sayStep(step, event, people, 'en')}
      </p>
    </div>
  )
}
