import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LookupField, type Chosen } from '../../components/form/lookup-field.tsx'
import { findFacilities } from '../../lib/find.ts'

export type PlaceValue = { chosen: Chosen | null; fresh: string }
export const noPlace: PlaceValue = { chosen: null, fresh: '' }
export const placeInput = ({ chosen, fresh }: PlaceValue) => ({
  facilityId: chosen?.id ?? null,
  facilityName: fresh,
})

type Props = { name: string; value: PlaceValue; onChange: (value: PlaceValue) => void }

/** A facility recorded before, or a new one by its name. */
export const PlaceFields = ({ name, value, onChange }: Props) => {
  const { t } = useTranslation(['people', 'common'])
  if (value.fresh)
    return (
      <Group justify="space-between">
        <Text>{t('happening.facilityFresh', { name: value.fresh })}</Text>
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(noPlace)}>
          {t('common:form.remove')}
        </Button>
      </Group>
    )
  return (
    <LookupField
      name={name}
      label={t('happening.facility')}
      list="facilities.lookup"
      find={findFacilities}
      value={value.chosen}
      onChange={(chosen) => onChange({ chosen, fresh: '' })}
      onCreate={(fresh) => onChange({ chosen: null, fresh })}
      createLabel={(typed) => t('happening.facilityNew', { name: typed })}
    />
  )
}
