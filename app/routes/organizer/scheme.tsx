import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayDo, requireAct } from '~/auth/guard.server'
import { deletePart } from '~/commands/schemes/delete-part.server'
import { replaceScheme } from '~/commands/schemes/replace-scheme.server'
import { saveAspect } from '~/commands/schemes/save-aspect.server'
import { saveCriterion } from '~/commands/schemes/save-criterion.server'
import { saveModule } from '~/commands/schemes/save-module.server'
import { showHundredths } from '~/domain/exact'
import type { Stamp } from '~/domain/journal'
import { schemeSum } from '~/domain/scheme'
import { lintScheme } from '~/domain/scheme/lint'
import { isStage, needs } from '~/domain/stage'
import { readSchemeFile } from '~/files/scheme-file.server'
import { readUpload } from '~/files/upload.server'
import { answer, refusal } from '~/http/answer.server'
import { readForm } from '~/http/form.server'
import { schemeText } from '~/i18n/scheme'
import { pageTitle } from '~/i18n/page-title'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { eventByCode } from '~/queries/event-by-code.server'
import { eventScheme } from '~/queries/organizer/event-scheme.server'
import { EventHead } from '~/ui/event/event-head'
import { SchemeFindings } from '~/ui/event/scheme-findings'
import { SchemeImport } from '~/ui/event/scheme-import'
import { ModuleForm } from '~/ui/event/scheme-forms'
import { SchemeSheet } from '~/ui/event/scheme-sheet'
import { EmptyState } from '~/ui/parts/empty-state'
import { Refused } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { Scale } from '~/ui/parts/scale'
import { Section } from '~/ui/parts/section'
import { useAnswer } from '~/ui/parts/use-answer'
import { aspectOf, SchemeForm } from './scheme-form'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'event/see', event.id)
  const open = !event.rulesFrozenAt && isStage(event.stage) && needs(event.stage, 'scheme/edit').ok
  const editable = open && mayDo(actor, 'scheme/edit', event.id)
  return { event, open, editable, ...(await eventScheme(event.id)) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { by } = await requireAct(request, 'scheme/edit', event.id)
  if (request.headers.get('content-type')?.startsWith('multipart/')) return imported(request, event.id, by)
  const form = await readForm(request, SchemeForm)
  if (!form.ok) return refusal(request, form.refusal)
  const given = { eventId: event.id, by, now: new Date() }
  const done = { value: () => ({ kind: 'saved' as const }) }
  switch (form.value.intent) {
    case 'module': {
      const { max: maxHundredths, ...module } = form.value
      return answer(request, await saveModule({ ...given, ...module, maxHundredths }), done)
    }
    case 'criterion': {
      const { moduleId, criterionId, code, name, day } = form.value
      return answer(request, await saveCriterion({ ...given, moduleId, criterionId, code, name, day }), done)
    }
    case 'aspect': {
      const { criterionId, aspectId } = form.value
      const aspect = aspectOf(form.value)
      if ('field' in aspect) {
        return refusal(request, { code: 'bad-form', fields: { [aspect.field]: { code: 'not-a-number' } } })
      }
      return answer(request, await saveAspect({ ...given, criterionId, aspectId, aspect }), done)
    }
    case 'delete':
      return answer(request, await deletePart({ ...given, kind: form.value.kind, id: form.value.id }), done)
  }
}

/** 导入: read, check, tell; the scheme is replaced only when the second button was pressed. */
async function imported(request: Request, eventId: string, by: Stamp) {
  const upload = await readUpload(request)
  if (!upload.ok) return refusal(request, upload.refusal)
  const { fields, file } = upload.value
  const read = await readSchemeFile(file.bytes)
  if (!read.ok) {
    if (read.refusal.code !== 'cis-rows') return refusal(request, read.refusal)
    const problems = read.refusal.problems
    return Response.json({ ok: true, value: { kind: 'unreadable' as const, problems } }, { status: 422 })
  }
  const { title, scheme, sections } = read.value
  if (fields.get('intent') === 'replace') {
    const replaced = await replaceScheme({ eventId, scheme, source: file.name, by, now: new Date() })
    return answer(request, replaced, { value: ({ aspects }) => ({ kind: 'replaced' as const, aspects }) })
  }
  const aspects = scheme.modules.flatMap((module) => module.criteria.flatMap((one) => one.aspects)).length
  const sum = schemeSum(scheme)
  const checked = {
    kind: 'checked' as const,
    title,
    modules: scheme.modules.length,
    aspects,
    sum,
    findings: lintScheme(scheme, { sections }),
  }
  return Response.json({ ok: true, value: checked })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: '评分标准', en: 'Marking scheme' }, data?.event.name)

export default function SchemePage() {
  const { event, open, editable, modules, sumHundredths, neededHundredths, findings } =
    useLoaderData<typeof loader>()
  const data = useAnswer<unknown>()
  const t = useText(schemeText)
  const missing = neededHundredths - sumHundredths
  const aspects = modules.flatMap((module) => module.criteria.flatMap((one) => one.aspects)).length
  const mustBe = t('mustBe', { n: showHundredths(neededHundredths) })
  const off = { n: showHundredths(Math.abs(missing)) }
  const gap = missing === 0 ? t('exact') : missing > 0 ? t('short', off) : t('over', off)
  return (
    <>
      <EventHead
        event={event}
        title={t('title')}
        note={t('counts', { modules: modules.length, aspects })}
        aside={
          <p className="text-right">
            <b className="font-num text-28">{showHundredths(sumHundredths)}</b>
            <br />
            <span className="text-14 text-ink-2">{`${mustBe}，${gap}`}</span>
          </p>
        }
      />
      <Scale
        value={sumHundredths}
        max={Math.max(neededHundredths, sumHundredths)}
        major={1000}
        minor={200}
        label={`${t('total')} ${showHundredths(sumHundredths)}，${mustBe}`}
      />
      {open ? null : <Notice tone="plain">{t('frozen')}</Notice>}
      <Refused data={data} />
      <div className="mt-4 grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-8">
          {modules.length === 0 ? <EmptyState title={t('empty')}>{t('emptyHow')}</EmptyState> : null}
          <SchemeSheet modules={modules} editable={editable} />
          {editable ? (
            <Section title={t('addModule')}>
              <div className="py-3">
                <ModuleForm key={modules.length} module={null} />
              </div>
            </Section>
          ) : null}
        </div>
        <aside className="grid content-start gap-6">
          {modules.length > 0 ? (
            <Section
              title={t('findings')}
              aside={findings.length > 0 ? t('forFile', { n: findings.length }) : null}
            >
              <SchemeFindings findings={findings} />
            </Section>
          ) : null}
          {editable ? <SchemeImport data={data} /> : null}
        </aside>
      </div>
    </>
  )
}
