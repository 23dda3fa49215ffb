import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireAct } from '~/auth/guard.server'
import { showHundredths } from '~/domain/exact'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { padText } from '~/i18n/pad'
import { stageText } from '~/i18n/stages'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import {
  mySheets,
  type JudgedEvent,
  type ModuleSheets,
  type SheetCard,
} from '~/queries/judge/my-sheets.server'
import { groupName } from '~/ui/event/group-name'
import { ButtonLink } from '~/ui/parts/button'
import { DeliveryState } from '~/ui/parts/delivery-state'
import { EmptyState } from '~/ui/parts/empty-state'
import { PageHead } from '~/ui/parts/page-head'
import { Scale } from '~/ui/parts/scale'
import { Section } from '~/ui/parts/section'
import { StaffFrame } from '~/ui/parts/staff-frame'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireAct(request, 'sheet/mark')
  const t = textFor(padText, langOf(request))
  const { name, grants } = actor
  return { who: { name, grants }, events: await mySheets(actor.id), title: t('listTitle') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export default function SheetsRoute() {
  const { who, events, title } = useLoaderData<typeof loader>()
  const t = useText(padText)
  return (
    <StaffFrame who={who}>
      <PageHead title={title} note={t('listNote')} act={<GoOn events={events} />} />
      {events.length === 0 ? <EmptyState title={t('noEvents')}>{t('noEventsNote')}</EmptyState> : null}
      {events.map((event) => (
        <EventSheets key={event.code} event={event} />
      ))}
    </StaffFrame>
  )
}

/** The first sheet that still wants marks, so that the judge need not look for it. */
function GoOn({ events }: { readonly events: readonly JudgedEvent[] }) {
  const t = useText(padText)
  const modules = events.filter((event) => event.stage === 'marking').flatMap((event) => event.modules)
  const open = modules.flatMap((module) =>
    module.cards.filter((card) => card.status === 'open').map((card) => ({ card, code: module.code })),
  )
  const next = open.find(({ card }) => card.given > 0) ?? open[0]
  if (!next) return null
  return (
    <ButtonLink to={paths.sheet(next.card.id)} kind="primary" size="big">
      {t('goOn', { seat: next.card.seat, code: next.code })}
    </ButtonLink>
  )
}

function EventSheets({ event }: { readonly event: JudgedEvent }) {
  const t = useText(padText)
  const stage = useText(stageText)
  const lang = useLang()
  const cards = event.modules.flatMap((module) => module.cards)
  const signed = cards.filter((card) => card.status === 'signed').length
  const progress = t('signedOf', { n: signed, of: cards.length })
  const known =
    event.stage in stageText.zh ? stage(event.stage as keyof (typeof stageText)['zh']) : event.stage
  return (
    <Section title={`${event.name} ${groupName(event.group, lang)}`} aside={t('seat', { n: event.seatNo })}>
      {cards.length === 0 ? (
        <EmptyState title={t('notOpen')}>{t('notOpenNote', { stage: known })}</EmptyState>
      ) : (
        <>
          <div className="mb-4 grid items-center gap-x-6 sm:grid-cols-[minmax(0,1fr)_auto]">
            <Scale
              value={signed}
              max={cards.length}
              label={progress}
              major={5}
              minor={1}
              tone={signed === cards.length ? 'green' : 'ink'}
            />
            <b className="font-num text-18">{signed === cards.length ? t('allSigned') : progress}</b>
          </div>
          {event.modules.map((module) => (
            <ModuleRow key={module.code} module={module} />
          ))}
        </>
      )}
    </Section>
  )
}

function ModuleRow({ module }: { readonly module: ModuleSheets }) {
  const t = useText(padText)
  return (
    <section className="grid gap-x-6 gap-y-2 border-t border-line py-4 md:grid-cols-[12rem_minmax(0,1fr)]">
      <h3>
        <b className="block text-18">{t('module', { code: module.code })}</b>
        <span className="text-ink-2">
          {module.name}
          <span className="block font-num">{t('max', { n: showHundredths(module.maxHundredths) })}</span>
        </span>
      </h3>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-2">
        {module.cards.map((card) => (
          <li key={card.id}>
            <Card card={card} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Card({ card }: { readonly card: SheetCard }) {
  const t = useText(padText)
  const started = card.given > 0
  const full = card.given === card.of
  const border =
    card.status === 'signed'
      ? 'border-line bg-sunk'
      : started
        ? 'border-rule bg-sheet'
        : 'border-dashed border-rule'
  return (
    <Link
      to={card.status === 'open' && full ? paths.sign(card.id) : paths.sheet(card.id)}
      className={`block min-h-24 rounded-[6px] border-[1.5px] px-3 py-2 text-ink no-underline hover:bg-blue-wash ${border}`}
    >
      <b className="block font-num text-28 leading-tight">{card.seat}</b>
      {card.status === 'signed' ? (
        <>
          <DeliveryState state="locked" />
          <span className="block font-num font-bold">
            {card.totalHundredths === null ? '' : showHundredths(card.totalHundredths)}
          </span>
        </>
      ) : (
        <span className={full ? 'font-bold text-amber' : 'text-ink-2'}>
          {full ? t('complete') : started ? t('givenOf', { n: card.given, of: card.of }) : t('notStarted')}
        </span>
      )}
    </Link>
  )
}
