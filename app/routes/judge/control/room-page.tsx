import { Form, Link } from '@remix-run/react'
import { useState } from 'react'
import { boardNotesText } from '~/i18n/board-notes'
import { controlText } from '~/i18n/control'
import { padFileText } from '~/i18n/pad-file'
import { showClock } from '~/i18n/format'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { ControlRoom } from '~/queries/control/room-view'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { Figure } from '~/ui/parts/figure'
import { EventHead } from '~/ui/event/event-head'
import { Refused, SubmitButton } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { firstAtWork } from './by-work'
import { Calls } from './calls'
import { LockBox } from './lock-box'
import { Matrix } from './matrix'
import { PickPanel, type Pick } from './pick-panel'
import { Recent } from './recent'
import { Reopenings } from './reopenings'
import { Tablets } from './tablets'
import { Tendency } from './tendency'

export type May = {
  readonly lock: boolean
  readonly start: boolean
  readonly answer: boolean
  readonly second: boolean
}

type RoomPageProps = {
  readonly room: ControlRoom
  readonly line: 'joining' | 'live' | 'lost' | 'reload'
  readonly may: May
  readonly title: string
  readonly data: unknown
  /** the account that looks */
  readonly me: string
}

const DONE = [
  'started',
  'lockedDone',
  'reopened',
  'reopenAsked',
  'reopenRejected',
  'outlierChecked',
  'callAnswered',
  'savedMinutes',
  'savedDecision',
  'savedOutcome',
] as const

function doneIn(data: unknown): (typeof DONE)[number] | null {
  if (typeof data !== 'object' || data === null || !('value' in data)) return null
  return DONE.find((one) => one === data.value) ?? null
}

/** 裁判长台: every sheet of every judge, what is missing, and the one act that locks. */
export function RoomPage({ room, line, may, title, data, me }: RoomPageProps) {
  const file = useText(padFileText)
  const board = useText(boardNotesText)
  const t = useText(controlText)
  const [code, setCode] = useState(() => firstAtWork(room.modules))
  const [pick, setPick] = useState<Pick | null>(null)
  const module = room.modules.find((one) => one.code === code) ?? room.modules[0]
  const full = module?.rows.filter((row) => row.signed >= row.needed).length ?? 0
  const done = doneIn(data)
  return (
    <>
      <EventHead
        event={room.event}
        title={t('title')}
        aside={
          <div className="flex items-end gap-8">
            <Figure value={room.sheets.signed} of={room.sheets.of} label={t('sheetsIn')} size={28} />
            {module ? <Figure value={full} of={module.rows.length} label={t('seatsFull')} size={28} /> : null}
          </div>
        }
      />
      <Refused data={data} />
      {done ? <Notice>{t(done)}</Notice> : null}
      {line === 'lost' ? <Notice tone="attention">{t('offline')}</Notice> : null}
      {line === 'reload' ? <Notice tone="attention">{t('reload')}</Notice> : null}
      <div className="mt-4 grid gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0">
          {room.sheets.of === 0 || !module ? (
            <EmptyState title={t('noSheets')} act={<Start room={room} may={may} />}>
              {t('noSheetsNote')}
            </EmptyState>
          ) : (
            <>
              <ModuleTabs room={room} current={module.code} onPick={setCode} />
              <Matrix
                module={module}
                judges={room.judges}
                seats={room.seats}
                pick={pick}
                onPick={setPick}
                tablets={room.tablets}
              />
            </>
          )}
        </div>
        <aside className="flex flex-col gap-6">
          {pick && module ? (
            <PickPanel
              room={room}
              module={module}
              pick={pick}
              mayLock={may.lock}
              onClose={() => setPick(null)}
            />
          ) : null}
          <Calls calls={room.calls} mayAnswer={may.answer} />
          <Reopenings asked={room.reopenings} maySecond={may.second} me={me} />
          <LockBox room={room} mayLock={may.lock} title={title} />
          <Tablets tablets={room.tablets} version={room.version} />
          <Tendency room={room} />
          <Recent room={room} />
          <p className="text-14 text-ink-2">
            {t('updated', { time: showClock(room.asOf) })}
            <Link className="ml-4" to={paths.replay(room.event.code)}>
              {board('replay')}
            </Link>
            {may.start || may.lock ? (
              <Link className="ml-4" to={paths.padFile(room.event.code)}>
                {file('link')}
              </Link>
            ) : null}
            {may.start ? (
              <span className="mt-2 flex gap-2">
                <ButtonLink to={paths.event(room.event.code)}>{t('organizer')}</ButtonLink>
                <ButtonLink to={paths.draw(room.event.code)}>{t('draw')}</ButtonLink>
              </span>
            ) : null}
          </p>
        </aside>
      </div>
    </>
  )
}

function Start({ room, may }: { readonly room: ControlRoom; readonly may: May }) {
  const t = useText(controlText)
  if (!may.start || (room.event.stage !== 'contest' && room.event.stage !== 'third-seal')) return null
  const facts = { seats: room.seats.length, modules: room.modules.length, judges: room.judges.length }
  return (
    <Form method="post">
      <p className="mb-2 text-ink-2">{t('startNote', facts)}</p>
      <SubmitButton name="intent" value="start">
        {t('start')}
      </SubmitButton>
    </Form>
  )
}

type TabsProps = {
  readonly room: ControlRoom
  readonly current: string
  readonly onPick: (code: string) => void
}

function ModuleTabs({ room, current, onPick }: TabsProps) {
  const t = useText(controlText)
  return (
    <div className="mb-2 flex flex-wrap gap-x-1 gap-y-1" role="group" aria-label={t('modules')}>
      {room.modules.map((module) => (
        <button
          key={module.code}
          type="button"
          aria-pressed={module.code === current}
          onClick={() => onPick(module.code)}
          className={`min-h-11 rounded-[6px] border px-4 ${
            module.code === current ? 'border-ink bg-ink font-bold text-on' : 'border-rule bg-sheet'
          }`}
        >
          {module.code} {module.name}
          <span className="ml-3 font-num">
            {module.signed}/{module.sheets}
          </span>
        </button>
      ))}
    </div>
  )
}
