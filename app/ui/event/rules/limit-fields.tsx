import { tierText } from '~/i18n/levels'
import { ruleFieldsText } from '~/i18n/rules-fields'
import { useText } from '~/i18n/use-text'
import { Section } from '~/ui/parts/section'
import { Choose, Press, Row, Write, type Option } from './controls'
import { rowsOf } from './draft'
import { useDraft } from './draft-context'
import { tiersIn, useTierSets } from './tier-options'

/** 最低分, 设奖人数档, 取消成绩者计不计入, 标准分. */
export function LimitFields() {
  const t = useText(ruleFieldsText)
  const tier = useText(tierText)
  const { draft } = useDraft()
  const tiers = tiersIn(draft).map((one): Option => [one, tier(one)])
  const sets = useTierSets({ asked: 'step' })
  const yesNo = [
    ['yes', t('dsqYes')],
    ['no', t('dsqNo')],
  ] as const
  return (
    <>
      <Section title={t('steps')} aside={t('stepsHint')}>
        {rowsOf(draft, 'fieldSteps').map((row) => (
          <Row key={row} list="fieldSteps" row={row} columns="sm:grid-cols-3">
            <Write path={`fieldSteps.${row}.atLeast`} label={t('atLeast')} mode="numeric" />
            <Choose path={`fieldSteps.${row}.tiers`} label={t('stepTiers')} options={sets} />
            <Write
              path={`fieldSteps.${row}.honoursRankTo`}
              label={t('honoursRankTo')}
              hint={t('honoursHint')}
              mode="numeric"
            />
          </Row>
        ))}
        <div className="flex flex-wrap items-end gap-4 py-3">
          <Press command="add fieldSteps">{t('addStep')}</Press>
        </div>
        <Choose path="dsqCounts" label={t('dsqCounts')} options={yesNo} />
      </Section>
      <Section title={t('floorMarks')}>
        <div className="pt-2 sm:max-w-xs">
          <Write path="floorHundredths" label={t('floorMarks')} hint={t('floorHint')} mode="decimal" />
        </div>
        {rowsOf(draft, 'tierFloors').map((row) => (
          <Row key={row} list="tierFloors" row={row} columns="grid-cols-2">
            <Choose path={`tierFloors.${row}.tier`} label={t('tier')} options={tiers} />
            <Write path={`tierFloors.${row}.hundredths`} label={t('tierFloor')} mode="decimal" />
          </Row>
        ))}
        <div className="py-3">
          <Press command="add tierFloors">{t('addFloor')}</Press>
        </div>
      </Section>
      <ScaleFields />
    </>
  )
}

function ScaleFields() {
  const t = useText(ruleFieldsText)
  const { draft } = useDraft()
  const centers = [
    ['', t('scaleNone')],
    ['median', t('median')],
    ['mean', t('mean')],
  ] as const
  const spreads = [
    ['mad', t('mad')],
    ['population-sd', t('population-sd')],
  ] as const
  return (
    <Section title={t('scale')}>
      <div className="grid items-end gap-4 pt-2 sm:grid-cols-2">
        <Choose path="scale.center" label={t('center')} options={centers} />
        {draft['scale.center'] ? (
          <>
            <Choose path="scale.spread" label={t('spread')} options={spreads} />
            <Write path="scale.target" label={t('target')} mode="numeric" />
            <Write path="scale.unit" label={t('unitPoints')} mode="numeric" />
          </>
        ) : null}
      </div>
    </Section>
  )
}
