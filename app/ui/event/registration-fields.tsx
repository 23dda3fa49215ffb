import { SKILL_LEVELS } from '~/domain/entry-draft'
import { skillText } from '~/i18n/levels'
import { registerText } from '~/i18n/register'
import { useText } from '~/i18n/use-text'
import { Checkbox, Select, TextInput } from '~/ui/parts/form'
import { errorOf } from '~/ui/parts/refusal'
import { Section } from '~/ui/parts/section'

type Props = {
  readonly teamSize: number
  /** the team leader already known by his link, or null */
  readonly leader: { readonly name: string } | null
  readonly data: unknown
}

/** Everything a registration asks; only what the event needs. */
export function RegistrationFields({ teamSize, leader, data }: Props) {
  const t = useText(registerText)
  const field = (name: string) => ({ name, error: errorOf(data, name) })
  return (
    <div className="grid gap-6">
      {leader ? (
        <p className="text-ink-2">{t('as', { name: leader.name })}</p>
      ) : (
        <Section title={t('contact')}>
          <div className="grid gap-4 py-3 sm:grid-cols-2">
            <div className="sm:col-span-2">
              <Select
                {...field('kind')}
                label={t('who')}
                options={[
                  { value: 'contestant', label: t('contestant') },
                  { value: 'leader', label: t('leader') },
                ]}
              />
            </div>
            <TextInput
              {...field('contactName')}
              label={t('contactName')}
              required
              maxLength={50}
              autoComplete="name"
            />
            <TextInput
              {...field('contactPhone')}
              label={t('contactPhone')}
              hint={t('phoneHint')}
              required
              type="tel"
              maxLength={20}
              autoComplete="tel"
            />
          </div>
        </Section>
      )}
      {Array.from({ length: teamSize }, (_, i) => (
        <Member key={i} n={i + 1} teamSize={teamSize} data={data} />
      ))}
      <Section title={t('org')}>
        <div className="grid gap-4 py-3 sm:grid-cols-2">
          <TextInput
            {...field('org')}
            label={t('org')}
            required
            maxLength={100}
            autoComplete="organization"
          />
          <TextInput
            {...field('delegation')}
            label={t('delegation')}
            hint={t('delegationHint')}
            required
            maxLength={50}
          />
          {teamSize > 1 ? (
            <TextInput {...field('teamName')} label={t('teamName')} required maxLength={50} />
          ) : null}
        </div>
      </Section>
      <Section title={t('coaches')}>
        <div className="grid gap-4 py-3 sm:grid-cols-2">
          {[1, 2].flatMap((n) => [
            <TextInput key={`coach${n}`} {...field(`coach${n}`)} label={t('coach', { n })} maxLength={50} />,
            <TextInput
              key={`coach${n}Org`}
              {...field(`coach${n}Org`)}
              label={t('coachOrg', { n })}
              maxLength={100}
            />,
          ])}
        </div>
      </Section>
      <Checkbox name="consent" value="yes" required label={t('consent')} />
    </div>
  )
}

function Member({
  n,
  teamSize,
  data,
}: {
  readonly n: number
  readonly teamSize: number
  readonly data: unknown
}) {
  const t = useText(registerText)
  const level = useText(skillText)
  const field = (part: string) => ({ name: `m${n}${part}`, error: errorOf(data, `m${n}${part}`) })
  return (
    <Section title={teamSize === 1 ? t('onlyMember') : t('member', { n })}>
      <div className="grid gap-4 py-3 sm:grid-cols-2">
        <TextInput {...field('Name')} label={t('name')} required maxLength={50} />
        <TextInput
          {...field('Id')}
          label={t('idNumber')}
          hint={t('idHint')}
          required
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
        />
        <TextInput {...field('Phone')} label={t('phone')} type="tel" maxLength={20} />
        <Select
          {...field('Level')}
          label={t('level')}
          options={SKILL_LEVELS.map((value) => ({ value, label: level(value) }))}
        />
      </div>
    </Section>
  )
}
