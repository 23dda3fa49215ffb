import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { mayDo, requireAct } from '~/auth/guard.server'
import { requireAnyAct } from '~/auth/require-any-act.server'
import { importPackage } from '~/commands/archives/import-package.server'
import { readUpload } from '~/files/upload.server'
import { answer, refusal } from '~/http/answer.server'
import { archivesText, differenceText } from '~/i18n/archives'
import { showDateTime } from '~/i18n/format'
import { pageTitle } from '~/i18n/page-title'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { archivedPackages } from '~/queries/archives/archived-packages.server'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { Field, Refused, SubmitButton } from '~/ui/parts/form'
import { Blocked, Ready } from '~/ui/parts/mark'
import { PageHead } from '~/ui/parts/page-head'
import { Facts, Section } from '~/ui/parts/section'
import { useAnswer } from '~/ui/parts/use-answer'

const LIMIT_MEGABYTES = 10

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAnyAct(request, ['season/manage', 'audit/see'])
  return { packages: await archivedPackages(), mayImport: mayDo(actor, 'season/manage', null) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await requireAct(request, 'season/manage', null)
  const upload = await readUpload(request, LIMIT_MEGABYTES * 1024 * 1024)
  if (!upload.ok) return refusal(request, upload.refusal)
  const text = utf8(upload.value.file.bytes)
  if (text === null) return refusal(request, { code: 'file-unreadable' })
  return answer(request, await importPackage({ text, by, now: new Date() }), { to: paths.packages() })
}

/** The text whose bytes these are, or null when they are not UTF-8: what is kept must come back byte for byte. */
function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, archivesTitle)

const archivesTitle = { zh: archivesText.zh.title, en: archivesText.en.title }

export default function Packages() {
  const { packages, mayImport } = useLoaderData<typeof loader>()
  const refused = useAnswer<unknown>()
  const t = useText(archivesText)
  return (
    <>
      <PageHead title={t('title')} />
      <p className="mb-6 max-w-3xl text-ink-2">{t('lead')}</p>
      <Refused data={refused} />
      <div className="grid max-w-3xl gap-8">
        {mayImport ? (
          <Form method="post" encType="multipart/form-data" className="grid gap-3">
            <Field name="file" label={t('file')} hint={t('fileHow', { megabytes: LIMIT_MEGABYTES })} required>
              <input type="file" accept=".json,application/json" />
            </Field>
            <div>
              <SubmitButton>{t('import')}</SubmitButton>
            </div>
          </Form>
        ) : null}
        {packages.length === 0 ? (
          <EmptyState title={t('none')}>{mayImport ? t('noneHow') : ''}</EmptyState>
        ) : (
          packages.map((one) => <Archived key={one.id} one={one} />)
        )}
      </div>
    </>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['packages'][number]

function Archived({ one }: { readonly one: Row }) {
  const t = useText(archivesText)
  const what = useText(differenceText)
  const lang = useLang()
  const { verdict } = one
  return (
    <Section title={`${one.eventCode} ${one.name}`}>
      <div className="py-3">
        {verdict.ok ? (
          <Ready>
            {t('agrees', { marks: verdict.marks, entries: verdict.entries, journal: verdict.journal })}
          </Ready>
        ) : (
          <Blocked>{t('differs', { what: what(verdict.what) })}</Blocked>
        )}
      </div>
      <Facts
        items={[
          [t('season'), one.season],
          ...(verdict.ok
            ? []
            : [
                [t('place'), <Mono key="place">{verdict.place}</Mono>] as const,
                [t('expected'), <Mono key="expected">{verdict.expected}</Mono>] as const,
                [t('found'), <Mono key="found">{verdict.found}</Mono>] as const,
              ]),
          [t('importedAt'), showDateTime(one.importedAt, lang)],
          [t('importedBy'), one.importedBy],
          [t('digest'), <Mono key="digest">{one.digest}</Mono>],
        ]}
      />
      <div className="pt-3">
        <ButtonLink to={paths.archivedPackage(one.id)} icon="download" download>
          {t('download')}
        </ButtonLink>
      </div>
    </Section>
  )
}

function Mono({ children }: { readonly children: string }) {
  return <span className="font-mono text-14 break-all">{children}</span>
}
