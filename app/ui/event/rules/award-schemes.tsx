import { awardFieldsText } from '~/i18n/rules-award'
import { useText } from '~/i18n/use-text'
import { Choose, Press, Row, Write, type Option } from './controls'
import { rowsOf } from './draft'
import { useDraft } from './draft-context'
import { useTierOptions } from './tier-options'

const HOW = ['half-up', 'floor', 'ceil'] as const
const BOUNDARY = ['include', 'exclude'] as const

function useOptions() {
  const t = useText(awardFieldsText)
  return {
    rounding: HOW.map((one): Option => [one, t(one)]),
    boundary: BOUNDARY.map((one): Option => [one, t(one)]),
  }
}

function Tiers({ amount }: { readonly amount: 'percent' | 'count' }) {
  const t = useText(awardFieldsText)
  const { draft } = useDraft()
  const tiers = useTierOptions()
  return (
    <>
      {rowsOf(draft, 'award.tiers').map((row) => (
        <Row key={row} list="award.tiers" row={row} columns="grid-cols-2">
          <Choose path={`award.tiers.${row}.tier`} label={t('tier')} options={tiers} />
          <Write path={`award.tiers.${row}.${amount}`} label={t(amount)} mode="numeric" />
        </Row>
      ))}
      <div className="py-3">
        <Press command="add award.tiers">{t('addTier')}</Press>
      </div>
    </>
  )
}

/** 按比例: shares of those who started. */
export function Shares() {
  const t = useText(awardFieldsText)
  const { rounding, boundary } = useOptions()
  return (
    <>
      <Tiers amount="percent" />
      <div className="grid items-end gap-4 sm:grid-cols-3">
        <Choose path="award.rounding" label={t('rounding2')} options={rounding} />
        <Choose
          path="award.cumulative"
          label={t('cumulative')}
          options={[
            ['no', t('each')],
            ['yes', t('cumulated')],
          ]}
        />
        <Choose path="award.boundary" label={t('boundary')} options={boundary} />
      </div>
    </>
  )
}

/** 固定名额. */
export function Fixed() {
  const t = useText(awardFieldsText)
  return (
    <>
      <Tiers amount="count" />
      <Choose path="award.boundary" label={t('boundary')} options={useOptions().boundary} />
    </>
  )
}

/** 金银铜牌与优胜奖. */
export function Medals() {
  const t = useText(awardFieldsText)
  const options = [
    ['', t('meritNone')],
    ['ceil', t('meritCeil')],
    ['floor', t('meritFloor')],
  ] as const
  return <Choose path="award.merit" label={t('merit')} options={options} />
}

/** 按名次分段. */
export function Bands() {
  const t = useText(awardFieldsText)
  const { draft } = useDraft()
  const tiers = useTierOptions()
  const { rounding } = useOptions()
  return (
    <>
      <p className="text-14 text-ink-2">{t('bandHint')}</p>
      {rowsOf(draft, 'award.bands').map((row) => (
        <Row key={row} list="award.bands" row={row} columns="grid-cols-2 sm:grid-cols-4">
          <Choose path={`award.bands.${row}.tier`} label={t('tier')} options={tiers} />
          <Write path={`award.bands.${row}.rankTo`} label={t('rankTo')} mode="numeric" />
          <Write path={`award.bands.${row}.percentTo`} label={t('percentTo')} mode="numeric" />
          <Choose path={`award.bands.${row}.rounding`} label={t('rounding2')} options={rounding} />
        </Row>
      ))}
      <div className="py-3">
        <Press command="add award.bands">{t('addTier')}</Press>
      </div>
    </>
  )
}

/** 世赛式: a window within which a medal is shared, and the medallion. */
export function WorldSkills() {
  const t = useText(awardFieldsText)
  return (
    <div className="grid items-end gap-4 sm:grid-cols-3">
      <Choose
        path="award.on"
        label={t('on')}
        options={[
          ['total', t('total')],
          ['scale', t('onScale')],
        ]}
      />
      <Write path="award.windowHundredths" label={t('window')} mode="decimal" />
      <Write
        path="award.medallionHundredths"
        label={t('medallion')}
        hint={t('medallionHint')}
        mode="decimal"
      />
    </div>
  )
}
