import { flag, listOf, number, text } from './schema/declare';
import type { Members } from './schema/member';
import { atMost, describedAs, optional, sensitive } from './schema/traits';

/** The arguments of the provider block. Credentials are accepted and never used. */
export const providerMembers: Members = {
  auth: text(optional),
  config_file_profile: text(optional),
  disable_auto_retries: flag(optional),
  dual_stack_endpoint_enabled: flag(optional),
  fingerprint: text(optional),
  ignore_defined_tags: listOf('string', optional, atMost(100)),
  private_key: text(optional, sensitive),
  private_key_password: text(optional, sensitive),
  private_key_path: text(optional),
  realm_specific_service_endpoint_template_enabled: flag(optional),
  region: text(optional, describedAs('Region of the local cloud, e.g. us-ashburn-1.')),
  retries_config_file: text(optional),
  retry_duration_seconds: number(optional),
  tenancy_ocid: text(optional),
  test_time_maintenance_reboot_due: text(optional),
  token_exchange_auth: text(optional),
  token_exchange_client_id: text(optional),
  token_exchange_client_secret: text(optional, sensitive),
  token_exchange_domain_url: text(optional),
  token_exchange_public_key: text(optional),
  token_exchange_requested_token_type: text(optional),
  token_exchange_resource_type: text(optional),
  token_exchange_rpst_exp: text(optional),
  token_exchange_subject_token_type: text(optional),
  user_ocid: text(optional),
  workload_identity_token_path: text(optional),
};
