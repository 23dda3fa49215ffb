import { honourRulesText } from '~/i18n/rules-honours'
import { useText } from '~/i18n/use-text'
import { Choose, Write, type Option } from './controls'
import { useTierSets } from './tier-options'

const GROUPS = ['职工组', '学生组'] as const

/** 推荐条件 of one row: the usual ones in sight, the others in a fold. */
export function Conditions({ at }: { readonly at: string }) {
  const t = useText(honourRulesText)
  const sexes = [
    ['', t('any')],
    ['F', t('F')],
    ['M', t('M')],
  ] as const
  const work = [
    ['', t('any')],
    ['yes', t('yes')],
    ['no', t('no')],
  ] as const
  return (
    <>
      <Write path={`${at}.rankFrom`} label={t('rankFrom')} mode="numeric" />
      <Write path={`${at}.rankTo`} label={t('rankTo')} mode="numeric" />
      <Write path={`${at}.ageMax`} label={t('ageMax')} mode="numeric" />
      <Choose path={`${at}.sex`} label={t('sex')} options={sexes} />
      <Choose path={`${at}.employed`} label={t('employed')} options={work} />
      <Write path={`${at}.group`} label={t('group')} hint={GROUPS.join(' / ')} />
      <details className="col-span-full mb-3">
        <summary className="min-h-11 cursor-pointer py-2 text-blue">{t('more')}</summary>
        <Rest at={at} />
      </details>
    </>
  )
}

function Rest({ at }: { readonly at: string }) {
  const t = useText(honourRulesText)
  const sets = useTierSets({ asked: 'condition' }).map(([value, label]): Option => [
    value,
    value === '' ? t('anyTier') : label,
  ])
  const below = [
    ['', t('ageIncluded')],
    ['yes', t('ageExcluded')],
  ] as const
  return (
    <div className="grid grid-cols-1 items-end gap-3 sm:grid-cols-2">
      <Choose path={`${at}.tiers`} label={t('tiers')} options={sets} />
      <Choose path={`${at}.ageBelow`} label={t('ageBelow')} options={below} />
      <Write path={`${at}.totalFromHundredths`} label={t('totalFrom')} mode="decimal" />
      <Write path={`${at}.partsFromHundredths`} label={t('partsFrom')} mode="decimal" />
      <Write path={`${at}.teamSize`} label={t('teamSize')} mode="numeric" />
      <Write path={`${at}.notHolding`} label={t('notHolding')} hint={t('listHint')} />
      <div className="sm:col-span-2">
        <Write
          path={`${at}.classCodes`}
          label={t('classCodes')}
          hint={t('classHint', { codes: 'CITY_C1,CITY_C2' })}
        />
      </div>
    </div>
  )
}
