import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mayDo, requireAct } from '~/auth/guard.server'
import { freezeBoard } from '~/commands/boards/freeze-board.server'
import { releaseBoard } from '~/commands/boards/release-board.server'
import { setBoard } from '~/commands/boards/set-board.server'
import { BOARD_MODES } from '~/domain/board-mode'
import { isStage, needs } from '~/domain/stage'
import { answer, refusal } from '~/http/answer.server'
import { choice, dateTimeField, leftOut, text } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { boardDeskText } from '~/i18n/board-desk'
import { pageTitle } from '~/i18n/page-title'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { boardState } from '~/queries/organizer/board-state.server'
import { ButtonLink } from '~/ui/parts/button'
import { Refused } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { PageHead } from '~/ui/parts/page-head'
import { Section } from '~/ui/parts/section'
import { useAnswer } from '~/ui/parts/use-answer'
import { FreezeSection } from './board/freeze-section'
import { ModeForm } from './board/mode-form'

const BoardForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('set'), mode: choice(BOARD_MODES), freezeAt: leftOut(dateTimeField) }),
  z.object({ intent: z.literal('freeze') }),
  z.object({ intent: z.literal('release'), reason: text(200) }),
])

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'event/see', event.id)
  const open = isStage(event.stage) && needs(event.stage, 'board/set').ok
  return {
    event: { code: event.code, name: event.name, group: event.group },
    board: await boardState(event.id),
    open,
    maySet: open && mayDo(actor, 'board/set', event.id),
    mayRelease: mayDo(actor, 'board/release', event.id),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor, by } = await requireAct(request, 'board/set', event.id)
  const form = await readForm(request, BoardForm)
  if (!form.ok) return refusal(request, form.refusal)
  const now = new Date()
  const given = { eventId: event.id, by, now }
  switch (form.value.intent) {
    case 'set':
      return answer(request, await setBoard({ ...form.value, ...given }), { value: () => 'saved' as const })
    case 'freeze':
      return answer(request, await freezeBoard({ ...given, at: now }), { value: () => 'nowFrozen' as const })
    case 'release':
      if (!mayDo(actor, 'board/release', event.id)) await requireAct(request, 'board/release', event.id)
      return answer(request, await releaseBoard({ ...form.value, ...given }), {
        value: () => 'released' as const,
      })
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const of = data ? ` ${data.event.name}` : ''
  return pageTitle(matches, { zh: `${boardDeskText.zh.title}${of}`, en: `${boardDeskText.en.title}${of}` })
}

export default function BoardDesk() {
  const { event, board, open, maySet, mayRelease } = useLoaderData<typeof loader>()
  const data = useAnswer<typeof action>()
  const t = useText(boardDeskText)
  return (
    <>
      <PageHead
        kicker={<Link to={paths.event(event.code)}>{event.name}</Link>}
        title={t('title')}
        aside={
          <nav className="flex flex-wrap gap-2" aria-label={t('see')}>
            <ButtonLink to={paths.wall(event.code)}>{t('wall')}</ButtonLink>
            <ButtonLink to={paths.board(event.code)}>{t('phone')}</ButtonLink>
          </nav>
        }
      />
      <p className="mb-6 max-w-3xl text-ink-2">{t('lead')}</p>
      <Refused data={data} />
      {data && 'ok' in data && data.value ? <Notice>{t(data.value)}</Notice> : null}
      <div className="grid max-w-3xl gap-8">
        <FreezeSection board={board} maySet={maySet} mayRelease={mayRelease} />
        {!open && !board.frozen ? <p className="text-ink-2">{t('over')}</p> : null}
        {open && !board.frozen ? (
          <Section title={t('mode')}>
            <Form method="post" className="grid gap-4 py-4">
              <ModeForm board={board} disabled={!maySet} />
            </Form>
          </Section>
        ) : null}
      </div>
    </>
  )
}
