import { Link, useFetcher } from '@remix-run/react'
import type { Placing } from '~/domain/programme'
import { programmeText } from '~/i18n/programme'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { ProgrammeLine } from '~/queries/organizer/programme.server'
import { groupName } from '~/ui/event/group-name'
import { Refused } from '~/ui/parts/form'
import { Tag, type TagShape, type TagTone } from '~/ui/parts/tag'

type RowProps = {
  readonly line: ProgrammeLine
  readonly now: boolean
  /** its place in the order; null: left out */
  readonly place: { readonly n: number; readonly of: number } | null
}

/** One event of the programme: its place, its state, the way to its desk, and the buttons that move it. */
export function ProgrammeRow({ line, now, place }: RowProps) {
  const t = useText(programmeText)
  const lang = useLang()
  const { Form, data } = useFetcher<{ refusal?: { code: string; sentence: string } }>()
  const event = `${line.name} ${groupName(line.group, lang)}`
  const acts: readonly { placing: Placing; off: boolean }[] = place
    ? [
        { placing: 'up', off: place.n === 1 },
        { placing: 'down', off: place.n === place.of },
        { placing: 'out', off: now },
      ]
    : [{ placing: 'in', off: false }]
  return (
    <li
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-2"
      aria-current={now ? 'step' : undefined}
    >
      <b className="w-8 font-num text-22">{place?.n ?? ''}</b>
      <span className="min-w-0 flex-1 basis-60">
        <Link className="font-bold" to={paths.ceremonyDesk(line.code)}>
          {event}
        </Link>
        {now ? <b className="ml-3 text-blue">{t('onWall')}</b> : null}
        <span className="block text-14">
          <State state={line.state} />
        </span>
      </span>
      <Form method="post" action={paths.programme()} className="flex gap-2">
        <input type="hidden" name="intent" value="place" />
        <input type="hidden" name="event" value={line.id} />
        {acts.map(({ placing, off }) => (
          <button
            key={placing}
            className="btn"
            name="placing"
            value={placing}
            disabled={off}
            aria-label={t(`${placing}Of`, { event })}
          >
            {t(placing)}
          </button>
        ))}
      </Form>
      {data?.refusal ? <Refused data={data} /> : null}
    </li>
  )
}

const LOOK: Readonly<Record<ProgrammeLine['state']['kind'], readonly [TagShape, TagTone]>> = {
  unpublished: ['hollow', 'quiet'],
  unfrozen: ['triangle', 'amber'],
  ready: ['disc', 'green'],
  running: ['square', 'blue'],
  over: ['disc', 'ink'],
}

function State({ state }: { readonly state: ProgrammeLine['state'] }) {
  const t = useText(programmeText)
  const [shape, tone] = LOOK[state.kind]
  const words = {
    unpublished: 'stateUnpublished',
    unfrozen: 'stateUnfrozen',
    ready: 'stateReady',
    running: 'stateRunning',
    over: 'stateOver',
  } as const
  return (
    <Tag shape={shape} tone={tone}>
      {t(words[state.kind], state.kind === 'running' ? { step: state.step, of: state.of } : {})}
    </Tag>
  )
}
