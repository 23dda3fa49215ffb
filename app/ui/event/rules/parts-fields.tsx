import { parseHundredths, showHundredths } from '~/domain/exact'
import { ruleFieldsText } from '~/i18n/rules-fields'
import { useText } from '~/i18n/use-text'
import { Section } from '~/ui/parts/section'
import { Choose, Press, Row, Tick, Write } from './controls'
import { rowsOf } from './draft'
import { useDraft } from './draft-context'

const WHOLE = 10_000

/** 名称与依据. */
export function NameFields() {
  const t = useText(ruleFieldsText)
  return (
    <Section title={t('head')}>
      <div className="grid gap-4 pt-2 sm:grid-cols-2">
        <Write path="name" label={t('name')} max={80} />
        <Write path="source" label={t('source')} max={300} />
      </div>
    </Section>
  )
}

/** 计分部分与权重, with the sum as it is typed. */
export function PartsFields() {
  const t = useText(ruleFieldsText)
  const { draft, modules } = useDraft()
  const rows = rowsOf(draft, 'parts')
  const sum = rows.reduce(
    (all, row) => all + (parseHundredths(draft[`parts.${row}.weightBasisPoints`] ?? '') ?? 0),
    0,
  )
  const said = t(sum === WHOLE ? 'weightOk' : 'weightOff', { sum: showHundredths(sum) })
  return (
    <Section title={t('parts')} aside={rows.length === 0 ? t('partsHint') : null}>
      {rows.map((row) => (
        <Row
          key={row}
          list="parts"
          row={row}
          columns="grid-cols-2 sm:grid-cols-[6rem_minmax(0,1fr)_6rem_6rem]"
        >
          <Write path={`parts.${row}.id`} label={t('partId')} max={20} />
          <Write path={`parts.${row}.name`} label={t('partName')} max={60} />
          <Write path={`parts.${row}.weightBasisPoints`} label={t('weight')} mode="decimal" />
          <Write path={`parts.${row}.outOfHundredths`} label={t('outOf')} mode="decimal" />
        </Row>
      ))}
      {rows.length > 0 ? (
        <p role="status" className={`py-2 ${sum === WHOLE ? 'text-ink-2' : 'font-bold'}`}>
          {said} <span className="font-normal text-ink-2">· {t('partIdHint')}</span>
        </p>
      ) : null}
      <div className="flex flex-wrap gap-3 py-2">
        <Press command="add parts">{t('addPart')}</Press>
        {modules.length > 0 ? <Press command="modules">{t('fromModules')}</Press> : null}
      </div>
    </Section>
  )
}

/** 裁判评分与取位. */
export function PanelFields() {
  const t = useText(ruleFieldsText)
  const precise = [
    ['hundredth', t('hundredth')],
    ['exact', t('exact')],
  ] as const
  return (
    <>
      <Section title={t('panel')}>
        <div className="grid items-end gap-4 pt-2 sm:grid-cols-2">
          <Choose
            path="panel.unit"
            label={t('unit')}
            options={[
              ['sheet', t('unitSheet')],
              ['aspect', t('unitAspect')],
            ]}
          />
          <Write path="panel.minimum" label={t('minimum')} mode="numeric" />
          <Write path="panel.dropFrom" label={t('dropFrom')} hint={t('dropHint')} mode="numeric" />
          <Write path="panel.spreadLimit" label={t('spreadLimit')} hint={t('spreadHint')} mode="numeric" />
          <Tick path="panel.contestantSigns" label={t('contestantSigns')} hint={t('contestantSignsHint')} />
          <Tick path="panel.typedTwice" label={t('typedTwice')} hint={t('typedTwiceHint')} />
        </div>
      </Section>
      <Section title={t('rounding')}>
        <div className="grid items-end gap-4 pt-2 sm:grid-cols-3">
          <Choose path="rounding.panel" label={t('roundPanel')} options={precise} />
          <Choose path="rounding.part" label={t('roundPart')} options={precise} />
          <Choose
            path="rounding.rankOn"
            label={t('rankOn')}
            options={[
              ['published', t('published')],
              ['exact', t('exactTotal')],
            ]}
          />
        </div>
      </Section>
    </>
  )
}
