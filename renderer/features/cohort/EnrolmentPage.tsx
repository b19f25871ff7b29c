import { cohortWords } from '@shared/text/cohort'
import { IconUsersGroup } from '@tabler/icons-react'
import { Redirect } from 'wouter'
import { useRecord } from '../../office/hooks'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'

/** Somebody's place in a cohort is seen beside the page of the cohort. */
export function EnrolmentPage({ id }: { id: string }) {
  const { t } = useText()
  const { result: enrolment } = useRecord('enrolment', id)
  if (enrolment === undefined) return <Loading />
  if (!enrolment?.cohort) {
    return (
      <EmptyState icon={<IconUsersGroup size={36} stroke={1.5} />} title={t(cohortWords.notThere)}>
        {t(cohortWords.notThereText)}
      </EmptyState>
    )
  }
  return <Redirect to={`/cohorts/${enrolment.cohort}?who=${id}`} replace />
}
