import type * as foundation from './foundation.ts'
import type * as organisationsCampaigns from './organisations-campaigns.ts'
import type * as peopleCustodyFamilies from './people-custody-families.ts'
import type * as duplicates from './duplicates.ts'
import type * as fund from './fund.ts'
import type * as ledger from './ledger.ts'
import type * as aidOut from './aid-out.ts'
import type * as bank from './bank.ts'
import type * as receipts from './receipts.ts'
import type * as reports from './reports.ts'
import type * as lettersActionsReports from './letters-actions-reports.ts'
import type * as backups from './backups.ts'
import type * as correspondents from './correspondents.ts'
import type * as documents from './documents.ts'
import type * as facts from './facts.ts'
import type * as privacy from './privacy.ts'
import type * as work from './work.ts'
import type * as writing from './writing.ts'
import type * as views from './views.ts'
import type * as legal from './legal.ts'
import type * as imports from './imports.ts'
import type * as quality from './quality.ts'

/** Every table and view, for Kysely. */
export type Schema = {
  vault_meta: foundation.VaultMetaTable
  vault_key: foundation.VaultKeyTable
  app_user: foundation.AppUserTable
  audit_log: foundation.AuditLogTable
  subject_key: foundation.SubjectKeyTable
  entry_salt: foundation.EntrySaltTable
  ref_counter: foundation.RefCounterTable
  setting: foundation.SettingTable
  draft: foundation.DraftTable
  source: foundation.SourceTable
  task: foundation.TaskTable
  search_doc: foundation.SearchDocTable
  search_key: foundation.SearchKeyTable
  search_near: foundation.SearchNearTable
  search_use: foundation.SearchUseTable
  v_task: foundation.VTask
  v_source: foundation.VSource
  organisation: organisationsCampaigns.OrganisationTable
  diplomatic_mission: organisationsCampaigns.DiplomaticMissionTable
  campaign: organisationsCampaigns.CampaignTable
  campaign_org: organisationsCampaigns.CampaignOrgTable
  demand: organisationsCampaigns.DemandTable
  result: organisationsCampaigns.ResultTable
  authority_signal: organisationsCampaigns.AuthoritySignalTable
  event: organisationsCampaigns.EventTable
  figure_claim: organisationsCampaigns.FigureClaimTable
  v_organisation: organisationsCampaigns.VOrganisation
  v_campaign: organisationsCampaigns.VCampaign
  person: peopleCustodyFamilies.PersonTable
  person_name: peopleCustodyFamilies.PersonNameTable
  person_role: peopleCustodyFamilies.PersonRoleTable
  duplicate_key: duplicates.DuplicateKeyTable
  duplicate_due: duplicates.DuplicateDueTable
  duplicate_pair: duplicates.DuplicatePairTable
  duplicate_decision: duplicates.DuplicateDecisionTable
  v_paper: duplicates.VPaper
  v_merged: duplicates.VMerged
  facility: peopleCustodyFamilies.FacilityTable
  custody_period: peopleCustodyFamilies.CustodyPeriodTable
  sentence: peopleCustodyFamilies.SentenceTable
  release_event: peopleCustodyFamilies.ReleaseEventTable
  person_register: peopleCustodyFamilies.PersonRegisterTable
  person_listed: peopleCustodyFamilies.PersonListedTable
  household: peopleCustodyFamilies.HouseholdTable
  household_member: peopleCustodyFamilies.HouseholdMemberTable
  v_person: peopleCustodyFamilies.VPerson
  v_person_name: peopleCustodyFamilies.VPersonName
  v_dated: peopleCustodyFamilies.VDated
  v_person_role: peopleCustodyFamilies.VPersonRole
  v_release: peopleCustodyFamilies.VRelease
  v_liberty: peopleCustodyFamilies.VLiberty
  v_household: peopleCustodyFamilies.VHousehold
  v_household_member: peopleCustodyFamilies.VHouseholdMember
  payment_round: aidOut.PaymentRoundTable
  write_off: aidOut.WriteOffTable
  expense: aidOut.ExpenseTable
  aid_in_kind: aidOut.AidInKindTable
  currency: fund.CurrencyTable
  fund: fund.FundTable
  treasury_account: fund.TreasuryAccountTable
  journal: fund.JournalTable
  ledger_entry: fund.LedgerEntryTable
  fund_month: fund.FundMonthTable
  donation: fund.DonationTable
  currency_exchange: fund.CurrencyExchangeTable
  aid_request: fund.AidRequestTable
  decision: fund.DecisionTable
  approval: fund.ApprovalTable
  approval_limit: fund.ApprovalLimitTable
  commitment: fund.CommitmentTable
  disbursement: fund.DisbursementTable
  settlement: fund.SettlementTable
  remittance: fund.RemittanceTable
  remittance_line: fund.RemittanceLineTable
  exchange_rate: ledger.ExchangeRateTable
  period_lock: ledger.PeriodLockTable
  valuation: ledger.ValuationTable
  valuation_line: ledger.ValuationLineTable
  book_number: ledger.BookNumberTable
  bank_statement: bank.BankStatementTable
  bank_statement_line: bank.BankStatementLineTable
  bank_match: bank.BankMatchTable
  donation_mark: bank.DonationMarkTable
  bank_mapping: bank.BankMappingTable
  payment_text: bank.PaymentTextTable
  blocked_word: bank.BlockedWordTable
  payee_account: bank.PayeeAccountTable
  payment_batch: bank.PaymentBatchTable
  v_place_name: bank.VPlaceName
  receipt: receipts.ReceiptTable
  receipt_gift: receipts.ReceiptGiftTable
  v_donor_language: receipts.VDonorLanguage
  v_payment: fund.VPayment
  v_note: foundation.VNote
  v_donation: fund.VDonation
  v_expense: fund.VExpense
  v_aid_request: fund.VAidRequest
  v_fund_month: fund.VFundMonth
  v_ledger: fund.VLedger
  v_fund: fund.VFund
  letter: lettersActionsReports.LetterTable
  letter_recipient: lettersActionsReports.LetterRecipientTable
  letter_person: lettersActionsReports.LetterPersonTable
  letter_template: writing.LetterTemplateTable
  letter_template_text: writing.LetterTemplateTextTable
  printed_letter: writing.PrintedLetterTable
  v_correspondent: writing.VCorrespondent
  v_printed_letter: writing.VPrintedLetter
  letter_campaign: lettersActionsReports.LetterCampaignTable
  letter_tally: lettersActionsReports.LetterTallyTable
  action: lettersActionsReports.ActionTable
  action_org: lettersActionsReports.ActionOrgTable
  action_media: lettersActionsReports.ActionMediaTable
  action_cost: lettersActionsReports.ActionCostTable
  report_run: lettersActionsReports.ReportRunTable
  v_letter: lettersActionsReports.VLetter
  letters_to: lettersActionsReports.LettersToTable
  v_letters_to: lettersActionsReports.VLettersTo
  v_letter_recipient: lettersActionsReports.VLetterRecipient
  v_reply: lettersActionsReports.VReply
  v_tally: lettersActionsReports.VTally
  v_letter_campaign: lettersActionsReports.VLetterCampaign
  v_action: lettersActionsReports.VAction
  v_action_target: lettersActionsReports.VActionTarget
  backup: backups.BackupTable
  document_content: documents.DocumentContentTable
  document_text: documents.DocumentTextTable
  document: documents.DocumentTable
  person_identifier: facts.PersonIdentifierTable
  person_state: facts.PersonStateTable
  harm: facts.HarmTable
  employment_harm: facts.EmploymentHarmTable
  contact_point: facts.ContactPointTable
  relationship: facts.RelationshipTable
  v_contact_point: facts.VContactPoint
  v_harm: facts.VHarm
  v_employment_harm: facts.VEmploymentHarm
  consent: privacy.ConsentTable
  naming_objection: privacy.NamingObjectionTable
  disclosure: privacy.DisclosureTable
  disclosure_subject: privacy.DisclosureSubjectTable
  suspension: privacy.SuspensionTable
  v_disclosure: privacy.VDisclosure
  v_letter_person: privacy.VLetterPerson
  v_account: fund.VAccount
  v_remittance: fund.VRemittance
  note: work.NoteTable
  v_task_list: work.VTaskList
  organisation_name: correspondents.OrganisationNameTable
  organisation_tie: correspondents.OrganisationTieTable
  org_contact: correspondents.OrgContactTable
  partner_agreement: correspondents.PartnerAgreementTable
  v_term_end: peopleCustodyFamilies.VTermEnd
  v_consent: privacy.VConsent
  v_document: documents.VDocument
  v_document_text: documents.VDocumentText
  document_register: documents.DocumentRegisterTable
  v_document_owner: documents.VDocumentOwner
  v_inform_review: peopleCustodyFamilies.VInformReview
  v_event: organisationsCampaigns.VEvent
  saved_view: views.SavedViewTable
  case_file: legal.CaseFileTable
  arbitrariness_review: legal.ArbitrarinessReviewTable
  proceeding: legal.ProceedingTable
  proceeding_person: legal.ProceedingPersonTable
  charge: legal.ChargeTable
  hearing: legal.HearingTable
  v_proceeding: legal.VProceeding
  v_hearing: legal.VHearing
  condition_note: peopleCustodyFamilies.ConditionNoteTable
  v_register: peopleCustodyFamilies.VRegister
  v_household_contact: peopleCustodyFamilies.VHouseholdContact
  pseudonym: reports.PseudonymTable
  report_definition: reports.ReportDefinitionTable
  import_batch: imports.ImportBatchTable
  import_row: imports.ImportRowTable
  import_written: imports.ImportWrittenTable
  v_known_name: imports.VKnownName
  v_identifier: imports.VIdentifier
  v_stay: imports.VStay
  v_term: imports.VTerm
  v_called: imports.VCalled
  v_organisation_phone: imports.VOrganisationPhone
  v_gift: imports.VGift
  v_reserved: imports.VReserved
  v_account_name: imports.VAccountName
  quality_finding: quality.QualityFindingTable
  quality_due: quality.QualityDueTable
  v_quality_subject: quality.VQualitySubject
  v_unsourced: quality.VUnsourced
  v_kept_on: quality.VKeptOn
  v_duplicate_open: quality.VDuplicateOpen
  v_duplicate_due: quality.VDuplicateDue
  v_bank_open: quality.VBankOpen
  v_figure_metric: quality.VFigureMetric
  leak_release: reports.LeakReleaseTable
  v_secret_name: reports.VSecretName
  v_secret_number: reports.VSecretNumber
  v_facility: reports.VFacility
  v_person_place: reports.VPersonPlace
  v_condition: reports.VCondition
  v_harm_told: reports.VHarmTold
  v_household_place: reports.VHouseholdPlace
}
