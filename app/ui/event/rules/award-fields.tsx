import { awardFieldsText } from '~/i18n/rules-award'
import { useText } from '~/i18n/use-text'
import { Section } from '~/ui/parts/section'
import { Bands, Fixed, Medals, Shares, WorldSkills } from './award-schemes'
import { Choose, Press, useWrong, type Option } from './controls'
import { useDraft } from './draft-context'
import { SCHEMES } from './settle'

/** 设奖: the way of awarding and only its own fields. */
export function AwardFields() {
  const t = useText(awardFieldsText)
  const { draft } = useDraft()
  const [tiersWrong, wholeWrong] = [useWrong('award.tiers'), useWrong('award')]
  const wrong = tiersWrong ?? wholeWrong
  const scheme = draft['award.scheme']
  return (
    <Section title={t('award')}>
      <div className="grid items-end gap-4 pt-2 sm:grid-cols-[minmax(0,1fr)_auto]">
        <Choose
          path="award.scheme"
          label={t('scheme')}
          options={SCHEMES.map((one): Option => [one, t(one)])}
        />
        <noscript>
          <Press command="scheme">{t('switchScheme')}</Press>
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
