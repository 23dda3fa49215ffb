import { ruleFieldsText } from '~/i18n/rules-fields'
import { useText } from '~/i18n/use-text'
import { Section } from '~/ui/parts/section'
import { Choose, Press, Row, useWrong, Write, type Option } from './controls'
import { rowsOf } from './draft'
import { useDraft } from './draft-context'
import { SCHEMES } from './settle'
import { useTierOptions } from './tier-options'

const HOW = ['half-up', 'floor', 'ceil'] as const
const BOUNDARY = ['include', 'exclude'] as const

function useOptions() {
  const t = useText(ruleFieldsText)
  return {
    rounding: HOW.map((one): Option => [one, t(one)]),
    boundary: BOUNDARY.map((one): Option => [one, t(one)]),
  }
}

/** 设奖: the way of awarding and only its own fields. */
export function AwardFields() {
  const t = useText(ruleFieldsText)
  const { draft } = useDraft()
  const wrong = useWrong('award.tiers') ?? useWrong('award')
  const scheme = draft['award.scheme']
  return (
    <Section title={t('award')}>
      <div className="grid items-end gap-x-4 pt-2 sm:grid-cols-[minmax(0,1fr)_auto]">
        <Choose
          path="award.scheme"
          label={t('scheme')}
          options={SCHEMES.map((one): Option => [one, t(one)])}
        />
        <noscript>
          <div className="mb-4">
            <Press command="scheme">{t('switchScheme')}</Press>
          </div>
        </noscript>
      </div>
      {scheme === 'proportional' ? <Shares /> : null}
      {scheme === 'fixed' ? <Fixed /> : null}
      {scheme === 'medals' ? <Medals /> : null}
      {scheme === 'bands' ? <Bands /> : null}
      {scheme === 'worldskills' ? <WorldSkills /> : null}
      {wrong ? <p className="py-2 font-bold">{wrong}</p> : null}
    </Section>
  )
}

function Tiers({ amount }: { readonly amount: 'percent' | 'count' }) {
  const t = useText(ruleFieldsText)
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

function Shares() {
  const t = useText(ruleFieldsText)
  const { rounding, boundary } = useOptions()
  return (
    <>
      <Tiers amount="percent" />
      <div className="grid items-end gap-x-4 sm:grid-cols-3">
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

function Fixed() {
  const t = useText(ruleFieldsText)
  return (
    <>
      <Tiers amount="count" />
      <Choose path="award.boundary" label={t('boundary')} options={useOptions().boundary} />
    </>
  )
}

function Medals() {
  const t = useText(ruleFieldsText)
  const options = [
    ['', t('meritNone')],
    ['ceil', t('meritCeil')],
    ['floor', t('meritFloor')],
  ] as const
  return <Choose path="award.merit" label={t('merit')} options={options} />
}

function Bands() {
  const t = useText(ruleFieldsText)
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

function WorldSkills() {
  const t = useText(ruleFieldsText)
  return (
    <div className="grid items-end gap-x-4 sm:grid-cols-3">
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
