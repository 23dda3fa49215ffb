import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireAct } from '~/auth/guard.server'
import { isStage } from '~/domain/stage'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { signText } from '~/i18n/sign'
import { stageText } from '~/i18n/stages'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { controlRooms, type Room } from '~/queries/judge/rooms.server'
import { groupName } from '~/ui/event/group-name'
import { EmptyState } from '~/ui/parts/empty-state'
import { PageHead } from '~/ui/parts/page-head'
import { Scale } from '~/ui/parts/scale'
import { StaffFrame } from '~/ui/parts/staff-frame'
import { Tag } from '~/ui/parts/tag'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireAct(request, 'control/see')
  const { name, grants } = actor
  const title = textFor(signText, langOf(request))('roomsTitle')
  return { who: { name, grants }, rooms: await controlRooms(grants), title }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

/** 裁判长台: the rooms this person may enter, each with how far its sheets are and what waits there. */
export default function RoomsRoute() {
  const { who, rooms, title } = useLoaderData<typeof loader>()
  const t = useText(signText)
  return (
    <StaffFrame who={who}>
      <PageHead title={title} note={t('roomsNote')} />
      {rooms.length === 0 ? <EmptyState title={t('roomsNone')}>{t('roomsNoneNote')}</EmptyState> : null}
      <ul className="border-t border-line">
        {rooms.map((room) => (
          <RoomRow key={room.code} room={room} />
        ))}
      </ul>
    </StaffFrame>
  )
}

function RoomRow({ room }: { readonly room: Room }) {
  const t = useText(signText)
  const stage = useText(stageText)
  const lang = useLang()
  const { code, name, group, sheets, waiting, calls } = room
  const progress = t('roomsSheets', { n: sheets.signed, of: sheets.of })
  return (
    <li className="border-b border-line">
      <Link
        to={paths.control(code)}
        className="grid min-h-16 items-center gap-x-6 gap-y-1 py-3 text-ink no-underline hover:bg-blue-wash sm:grid-cols-[minmax(0,1fr)_7rem_16rem]"
      >
        <span>
          <b className="text-18">{name}</b> <span className="text-ink-2">{groupName(group, lang)}</span>
          {waiting > 0 ? (
            <span className="block font-bold text-amber">{t('roomsWaiting', { n: waiting })}</span>
          ) : null}
          {calls > 0 ? (
            <span className="block font-bold text-amber">{t('roomsCalls', { n: calls })}</span>
          ) : null}
        </span>
        <Tag tone="ink">{isStage(room.stage) ? stage(room.stage) : room.stage}</Tag>
        {sheets.of > 0 ? (
          <span>
            <span className="font-num">{progress}</span>
            <Scale value={sheets.signed} max={sheets.of} label={progress} />
          </span>
        ) : null}
      </Link>
    </li>
  )
}
