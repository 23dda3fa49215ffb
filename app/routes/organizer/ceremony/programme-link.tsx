import { programmeText } from '~/i18n/programme'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/parts/button'

/** The way to the programme of a season's award ceremony. */
export function ProgrammeLink({ season }: { readonly season: string }) {
  const t = useText(programmeText)
  return <ButtonLink to={paths.programme(season)}>{t('toProgramme')}</ButtonLink>
}
