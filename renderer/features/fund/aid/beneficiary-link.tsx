import { Link } from '@tanstack/react-router'

type Props = { of: { beneficiary: string; householdId: string | null; personId: string | null } }

export const BeneficiaryLink = ({ of: { beneficiary, householdId, personId } }: Props) => {
  if (householdId)
    return (
      <Link to="/families/$id" params={{ id: householdId }}>
        {beneficiary}
      </Link>
    )
  if (personId)
    return (
      <Link to="/people/$id" params={{ id: personId }}>
        {beneficiary}
      </Link>
    )
  return beneficiary
}
