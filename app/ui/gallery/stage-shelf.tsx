import { galleryText } from '~/i18n/gallery'
import { useText } from '~/i18n/use-text'
import { ErrorPage } from '~/ui/parts/error-page'
import { Section } from '~/ui/parts/section'
import { StageLane, Staircase, type LaneState } from '~/ui/stage/stage-lane'
import { StageScale } from '~/ui/stage/stage-scale'
import type { Stage } from '~/domain/stage'

const EVENTS = [
  ['评茶员', 33, 'awarded', 'ready', '20 张证书待签发'],
  ['中式烹调师', 36, 'notice', 'ready', '12月3日止'],
  ['茶艺师', 40, 'appeal', 'blocked', '申诉 1 件'],
  ['电工', 23, 'marking', 'ready', '评分表 91/115'],
  ['焊工', 38, 'briefing', 'blocked', '2 项阻断'],
  ['养老护理员', 30, 'review', 'warn', '待审 6 人'],
  ['无人机装调检修工', null, 'draft', 'warn', '合计 98.50'],
] as const satisfies readonly (readonly [string, number | null, Stage, LaneState, string])[]

const COLOURS = [
  ['bg-ink', 'ink'],
  ['bg-ink-2', 'ink-2'],
  ['bg-ink-3', 'ink-3'],
  ['bg-rule', 'rule'],
  ['bg-line', 'line'],
  ['bg-sunk', 'sunk'],
  ['bg-blue', 'blue'],
  ['bg-verm', 'verm'],
  ['bg-green', 'green'],
  ['bg-amber-fill', 'amber'],
] as const

const TYPE = [
  'text-72',
  'text-40',
  'text-28 font-song font-bold',
  'text-22 font-bold',
  'text-18 font-bold',
  'text-16',
  'text-14',
] as const

export function StageShelf() {
  const t = useText(galleryText)
  return (
    <>
      <Swatches />
      <Section title={t('type')}>
        {TYPE.map((look) => (
          <p key={look} className={`${look} border-b border-line py-1`}>
            电工 职工组 93.23 {look === 'text-16' ? t('body') : ''}
          </p>
        ))}
      </Section>
      <Section title={t('stage')}>
        <StageScale stage="briefing" />
      </Section>
      <Section title={t('stageBlocked')}>
        <StageScale stage="appeal" blocked />
      </Section>
      <Section title={t('staircase')}>
        <Staircase stages={EVENTS.map(([, , stage]) => stage)}>
          {EVENTS.map(([name, count, stage, state, now]) => (
            <StageLane
              key={name}
              to="/gallery"
              name={name}
              group="职工组"
              count={count}
              stage={stage}
              state={state}
              now={now}
            />
          ))}
        </Staircase>
      </Section>
    </>
  )
}

export function Swatches() {
  const t = useText(galleryText)
  return (
    <Section title={t('colours')}>
      <ul className="grid grid-cols-5 gap-2 sm:grid-cols-10">
        {COLOURS.map(([look, name]) => (
          <li key={name} className="text-14">
            <span className={`${look} block h-12 border border-line`} />
            {name}
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function ErrorShelf() {
  const t = useText(galleryText)
  return (
    <Section title={t('error')}>
      <ErrorPage status={409} requestId="01JD8K4Q" />
    </Section>
  )
}
