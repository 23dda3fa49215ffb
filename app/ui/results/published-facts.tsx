import { showDateTime, type Moment } from '~/i18n/format'
import { resultsText } from '~/i18n/results'
import { useLang, useText } from '~/i18n/use-text'
import { Seal } from '~/ui/parts/seal'
import { Facts, Section } from '~/ui/parts/section'

type PublishedFactsProps = {
  readonly version: {
    readonly number: number
    readonly digest: string
    readonly publisher: string
    readonly publishedAt: Moment
    readonly confirmedAt: Moment | null
  }
}

/** 布: who published which version when, and the digest anybody can recompute. */
export function PublishedFacts({ version }: PublishedFactsProps) {
  const t = useText(resultsText)
  const lang = useLang()
  const confirmed = version.confirmedAt
  return (
    <Section title={confirmed ? t('confirmed') : t('published')}>
      <div className="py-3">
        <Seal
          character="布"
          state="on"
          size="big"
          who={version.publisher}
          when={showDateTime(version.publishedAt, lang)}
        />
      </div>
      <Facts
        items={[
          [t('version'), String(version.number)],
          ...(confirmed ? [[t('confirmedAt'), showDateTime(confirmed, lang)] as const] : []),
          [t('digest'), <span className="font-mono text-14 break-all">{version.digest}</span>],
        ]}
      />
    </Section>
  )
}
