import { archivesText } from '~/i18n/archives'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/parts/button'
import { Section } from '~/ui/parts/section'

/** 成绩包: what a third party recomputes the published result from, with and without names. */
export function PackageLinks({ code }: { readonly code: string }) {
  const t = useText(archivesText)
  return (
    <Section title="skill-results/1">
      <p className="py-2 text-14 text-ink-2">{t('why')}</p>
      <div className="grid gap-2">
        <ButtonLink to={paths.resultPackage(code)} icon="download" download>
          {t('blind')}
        </ButtonLink>
        <ButtonLink to={paths.namedPackage(code)} icon="download" download>
          {t('named')}
        </ButtonLink>
      </div>
    </Section>
  )
}
