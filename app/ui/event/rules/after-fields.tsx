import { talentText } from '~/i18n/levels'
import { ruleFieldsText } from '~/i18n/rules-fields'
import { useText } from '~/i18n/use-text'
import { Section } from '~/ui/parts/section'
import { Choose, Press, Row, Write, type Option } from './controls'
import { rowsOf } from './draft'
import { useDraft } from './draft-context'

const LAYERS = ['seed', 'reserve', 'watch'] as const

/** 复核, 申诉, 公示, 人才库. */
export function AfterFields() {
  const t = useText(ruleFieldsText)
  const layer = useText(talentText)
  const { draft } = useDraft()
  const counts = [
    ['no', t('countsNot')],
    ['yes', t('counts')],
  ] as const
  return (
    <>
      <Section title={t('after')}>
        <div className="grid items-end gap-4 pt-2 sm:grid-cols-3">
          <Write path="recheck.leadingPercent" label={t('leading')} mode="numeric" />
          <Write path="recheck.samplePercent" label={t('sample')} mode="numeric" />
          <Write path="recheck.errorPercent" label={t('error')} mode="numeric" />
        </div>
        <div className="grid items-end gap-4 pt-4 sm:grid-cols-2">
          <Write path="appeal.windowMinutes" label={t('windowMinutes')} mode="numeric" />
          <Write path="appeal.answerMinutes" label={t('answerMinutes')} mode="numeric" />
          <Write path="notice.workingDays" label={t('workingDays')} mode="numeric" />
          <Choose path="notice.firstDayCounts" label={t('firstDay')} options={counts} />
        </div>
      </Section>
      <Section title={t('talent')}>
        {rowsOf(draft, 'talent').map((row) => (
          <Row key={row} list="talent" row={row} columns="grid-cols-2">
            <Choose
              path={`talent.${row}.tier`}
              label={t('talentTier')}
              options={LAYERS.map((one): Option => [one, layer(one)])}
            />
            <Write path={`talent.${row}.rankTo`} label={t('talentRankTo')} mode="numeric" />
          </Row>
        ))}
        <div className="py-3">
          <Press command="add talent">{t('addTalent')}</Press>
        </div>
        <div className="sm:max-w-xs">
          <Write path="talentAgeMax" label={t('talentAge')} hint={t('talentAgeHint')} mode="numeric" />
        </div>
      </Section>
    </>
  )
}
