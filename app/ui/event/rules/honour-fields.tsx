import { SKILL_LEVELS } from '~/domain/entry-draft'
import { skillText } from '~/i18n/levels'
import { honourRulesText } from '~/i18n/rules-honours'
import { ruleFieldsText } from '~/i18n/rules-fields'
import { useText } from '~/i18n/use-text'
import { Section } from '~/ui/parts/section'
import { Conditions } from './conditions'
import { Choose, Press, Write, type Option } from './controls'
import { rowsOf } from './draft'
import { useDraft } from './draft-context'

/** 荣誉推荐: which honour, whose decision, for whom. */
export function HonourFields() {
  const t = useText(honourRulesText)
  const { draft } = useDraft()
  const rows = rowsOf(draft, 'honours')
  return (
    <Section title={t('honours')} aside={t('honoursHint')}>
      {rows.length === 0 ? <p className="py-3 text-ink-2">{t('none')}</p> : null}
      {rows.map((row) => (
        <Fold key={row} list="honours" row={row} title={draft[`honours.${row}.honour`] ?? ''}>
          <div className="grid gap-3 sm:grid-cols-2">
            <Write path={`honours.${row}.honour`} label={t('honour')} max={60} />
            <Write path={`honours.${row}.owner`} label={t('owner')} max={60} />
          </div>
          <div className="grid grid-cols-2 items-end gap-3 pt-3 sm:grid-cols-3">
            <Conditions at={`honours.${row}.when`} />
          </div>
        </Fold>
      ))}
      <div className="py-3">
        <Press command="add honours">{t('addHonour')}</Press>
      </div>
    </Section>
  )
}

/** 技能等级晋升. */
export function PromotionFields() {
  const t = useText(honourRulesText)
  const { draft } = useDraft()
  const rows = rowsOf(draft, 'promotions')
  return (
    <Section title={t('promotions')} aside={t('promotionsHint')}>
      {rows.length === 0 ? <p className="py-3 text-ink-2">{t('none')}</p> : null}
      {rows.map((row) => (
        <Fold key={row} list="promotions" row={row} title={draft[`promotions.${row}.owner`] ?? ''}>
          <Giving at={`promotions.${row}`} />
          <div className="grid grid-cols-2 items-end gap-3 pt-3 sm:grid-cols-3">
            <Conditions at={`promotions.${row}.when`} />
          </div>
        </Fold>
      ))}
      <div className="py-3">
        <Press command="add promotions">{t('addPromotion')}</Press>
      </div>
    </Section>
  )
}

function Giving({ at }: { readonly at: string }) {
  const t = useText(honourRulesText)
  const level = useText(skillText)
  const { draft } = useDraft()
  const levels = SKILL_LEVELS.map((one): Option => [one, level(one)])
  const kinds = [
    ['to', t('to')],
    ['one-up', t('one-up')],
  ] as const
  const already = [
    ['keep', t('keep')],
    ['one-up', t('atOneUp')],
  ] as const
  return (
    <div className="grid items-end gap-3 sm:grid-cols-2">
      <Write path={`${at}.owner`} label={t('owner')} max={60} />
      <Choose path={`${at}.give.kind`} label={t('kind')} options={kinds} />
      {draft[`${at}.give.kind`] === 'to' ? (
        <>
          <Choose path={`${at}.give.level`} label={t('level')} options={levels} />
          <Choose path={`${at}.give.atLevel`} label={t('atLevel')} options={already} />
        </>
      ) : (
        <Choose path={`${at}.give.cap`} label={t('cap')} options={levels} />
      )}
    </div>
  )
}

type FoldProps = {
  readonly list: string
  readonly row: number
  readonly title: string
  readonly children: React.ReactNode
}

/** One rule of honour: its sentence, and its fields under it. */
function Fold({ list, row, title, children }: FoldProps) {
  const t = useText(ruleFieldsText)
  const { sentenceOf } = useDraft()
  const said = sentenceOf(list, row)
  return (
    <details className="border-b border-line py-1" open={said === null || undefined}>
      <summary className="min-h-11 cursor-pointer py-2">{said ?? (title || `${row + 1}`)}</summary>
      <div className="pb-3 pl-4">
        {children}
        <Press kind="text" command={`drop ${list}.${row}`} label={t('drop', { n: row + 1 })}>
          {t('dropShort')}
        </Press>
      </div>
    </details>
  )
}
