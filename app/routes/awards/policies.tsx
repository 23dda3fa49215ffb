import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { mayDo, requireAct } from '~/auth/guard.server'
import { addPolicyVersion } from '~/commands/policies/add-policy-version.server'
import { answer, refusal } from '~/http/answer.server'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { policyText } from '~/i18n/policies'
import { textFor, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { rewardPolicies } from '~/queries/awards/policies.server'
import { PolicyForm, type PolicyGiven } from '~/ui/awards/policy-form'
import { PolicyVersion, type VersionShown } from '~/ui/awards/policy-version'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { PageHead } from '~/ui/parts/page-head'
import { Section } from '~/ui/parts/section'
import { useAnswer } from '~/ui/parts/use-answer'
import { PolicyFields, policyOf } from './policy-fields'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireAct(request, 'award/see', null)
  return {
    policies: await rewardPolicies(),
    may: mayDo(actor, 'policy/edit', null),
    title: textFor(policyText, langOf(request))('pageTitle'),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await requireAct(request, 'policy/edit', null)
  const form = await readForm(request, PolicyFields)
  if (!form.ok) return refusal(request, form.refusal)
  const versions = await rewardPolicies()
  const before = versions.find((policy) => policy.code === form.value.code)?.rules ?? null
  const policy = policyOf(form.value, before)
  return answer(request, await addPolicyVersion({ ...policy, by, now: new Date() }), { to: paths.policies() })
}

// The four classes of 第 26 条 (rule 0); amounts are known to the award office only.
const SCOPE = ['WSC', 'NAT_COMP', 'NAT_C1', 'PROV_COMP']

function firstVersion(name: string): PolicyGiven {
  const unknown = { budgetFen: null, validFrom: null, validTo: null, sample: false, rows: [] }
  return { ...unknown, code: '', name, version: 1, scope: SCOPE, requireDispatch: true, source: '' }
}

function nextVersion({ rules, ...policy }: VersionShown): PolicyGiven {
  return { ...policy, ...rules, version: policy.version + 1 }
}

export default function Policies() {
  const { policies, may } = useLoaderData<typeof loader>()
  const refused = useAnswer<typeof action>()
  const [search] = useSearchParams()
  const t = useText(policyText)
  const wanted = search.get('new')
  const before = policies.find((policy) => policy.code === wanted)
  const given = before ? nextVersion(before) : firstVersion(policies.length === 0 ? t('defaultName') : '')
  const writing = may && (wanted !== null || policies.length === 0)
  const newest = policies.filter((policy, place) => policies[place - 1]?.code !== policy.code)
  return (
    <>
      <PageHead
        title={t('title')}
        aside={may && !writing ? <ButtonLink to="?new=">{t('newProgramme')}</ButtonLink> : null}
      />
      <p className="mb-4 max-w-3xl text-ink-2">{t('lead')}</p>
      {policies.length === 0 ? (
        <EmptyState title={t('empty')}>
          {t('emptyWhy')} {may ? null : t('notYours')}
        </EmptyState>
      ) : null}
      {writing ? (
        <Section
          title={before ? t('formTitle', { name: before.name, version: given.version }) : t('formFirst')}
        >
          <PolicyForm key={`${given.code}${given.version}`} given={given} refused={refused} />
        </Section>
      ) : (
        policies.map((policy) => (
          <div key={policy.id} className="mb-8">
            <PolicyVersion policy={policy} />
            {may && newest.includes(policy) ? (
              <div className="mt-3">
                <ButtonLink kind="primary" to={`?new=${encodeURIComponent(policy.code)}`}>
                  {t('newVersion')}
                </ButtonLink>
              </div>
            ) : null}
          </div>
        ))
      )}
    </>
  )
}
