import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { showDateTime } from '~/i18n/format'
import { ledgerText } from '~/i18n/ledger'
import { useLang, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { holdsHead, publicCheck, publicLedger } from '~/queries/ledger/public.server'
import { groupName } from '~/ui/event/group-name'
import { HouseKey } from '~/ui/ledger/house-key'
import { DataTable } from '~/ui/parts/data-table'
import { SubmitButton, TextInput } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { PageHead } from '~/ui/parts/page-head'
import { PublicFrame } from '~/ui/parts/public-frame'
import { Section } from '~/ui/parts/section'
import { findingText } from '~/ui/sentences/ledger-finding'

async function paperIn(eventId: string, search: URLSearchParams) {
  const [seq, digest] = [search.get('seq')?.trim(), search.get('digest')?.trim()]
  if (seq === undefined || digest === undefined) return null
  if (!/^\d{1,9}$/.test(seq) || !/^[0-9a-f]{8,64}$/i.test(digest)) return { seq, digest, found: null }
  return { seq, digest, found: await holdsHead(eventId, Number(seq), digest) }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, ...ledger } = found(await publicLedger(params.code ?? ''))
  const search = new URL(request.url).searchParams
  const lang = langOf(request)
  const checked = search.has('check') ? await publicCheck(id, ledger.head.seq) : null
  const verdict = checked && {
    entries: checked.entries,
    heads: checked.heads,
    count: checked.findings.length,
    sentences: checked.findings.slice(0, 50).map((finding) => findingText(finding, lang)),
  }
  const title = `${textFor(ledgerText, lang)('verifyTitle')} ${ledger.name}`
  return { ledger, verdict, paper: await paperIn(id, search), title }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

/** 验账 of one event: its head, its signed heads, the whole check, and a head from paper compared. */
export default function VerifyEvent() {
  const { ledger, verdict, paper } = useLoaderData<typeof loader>()
  const t = useText(ledgerText)
  const lang = useLang()
  const { head, heads, key, name, group } = ledger
  return (
    <PublicFrame>
      <PageHead
        kicker={t('verifyTitle')}
        title={`${name} ${groupName(group, lang)}`}
        note={t('entries', { n: head.seq })}
      />
      <p className="text-18">
        {t('headAt')} <b className="font-num text-28">{head.seq}</b>{' '}
        <span className="font-mono break-all">{head.digest}</span>
      </p>
      {head.at ? <p className="text-ink-2">{showDateTime(head.at, lang)}</p> : null}
      <Form method="get" className="my-5">
        <input type="hidden" name="check" value="1" />
        <SubmitButton>{t('checkAll')}</SubmitButton>
      </Form>
      {verdict ? (
        <div role="status">
          <Notice tone={verdict.count === 0 ? 'done' : 'blocked'}>
            {verdict.count === 0
              ? t('checkGood', { n: verdict.entries, heads: verdict.heads })
              : t('checkBad', { n: verdict.count })}
          </Notice>
          <ol className="my-3 list-decimal pl-6 leading-relaxed">
            {verdict.sentences.map((sentence, at) => (
              <li key={at}>{sentence}</li>
            ))}
          </ol>
        </div>
      ) : null}
      <Section title={t('paperTitle')}>
        <p className="max-w-3xl text-ink-2">{t('paperNote')}</p>
        <Form method="get" className="mt-3 flex flex-wrap items-end gap-4">
          <TextInput
            name="seq"
            label={t('paperSeq')}
            inputMode="numeric"
            required
            defaultValue={paper?.seq}
          />
          <TextInput
            name="digest"
            label={t('paperDigest')}
            required
            minLength={8}
            maxLength={64}
            defaultValue={paper?.digest}
          />
          <div className="field">
            <SubmitButton kind="plain">{t('paperGo')}</SubmitButton>
          </div>
        </Form>
        {paper ? (
          <div role="status" className="mt-3">
            <Notice tone={paper.found ? 'done' : paper.found === null ? 'attention' : 'blocked'}>
              {paper.found === null
                ? t('paperWrong')
                : t(paper.found ? 'paperIn' : 'paperOut', { seq: paper.seq })}
            </Notice>
          </div>
        ) : null}
      </Section>
      <Section title={t('signedTitle')}>
        <p className="mb-3 max-w-3xl text-ink-2">{t('signedNote')}</p>
        {heads.length === 0 ? (
          <p>{t('noHeads')}</p>
        ) : (
          <DataTable
            caption={t('signedTitle')}
            rows={heads}
            rowKey={(one) => String(one.seq)}
            columns={[
              {
                key: 'seq',
                head: t('seq'),
                align: 'right',
                numeric: true,
                rowHead: true,
                cell: (one) => one.seq,
              },
              {
                key: 'digest',
                head: t('proof'),
                cell: (one) => <span className="font-mono break-all">{one.digest.slice(0, 16)}</span>,
              },
              { key: 'at', head: t('at'), cell: (one) => showDateTime(one.at, lang) },
            ]}
          />
        )}
      </Section>
      <HouseKey keyId={key.keyId} hex={key.hex} />
      <p className="mt-6">
        <Link to={paths.verify()}>{t('all')}</Link>
      </p>
    </PublicFrame>
  )
}
