// https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface CoreBootVolumeBackupConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#boot_volume_id CoreBootVolumeBackup#boot_volume_id}
  */
  readonly bootVolumeId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#compartment_id CoreBootVolumeBackup#compartment_id}
  */
  readonly compartmentId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#defined_tags CoreBootVolumeBackup#defined_tags}
  */
  readonly definedTags?: { [key: string]: string };
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#display_name CoreBootVolumeBackup#display_name}
  */
  readonly displayName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#freeform_tags CoreBootVolumeBackup#freeform_tags}
  */
  readonly freeformTags?: { [key: string]: string };
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#id CoreBootVolumeBackup#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#is_indefinite_retention_enabled CoreBootVolumeBackup#is_indefinite_retention_enabled}
  */
  readonly isIndefiniteRetentionEnabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#is_prevent_deletion_enabled CoreBootVolumeBackup#is_prevent_deletion_enabled}
  */
  readonly isPreventDeletionEnabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#is_retention_lock_enabled CoreBootVolumeBackup#is_retention_lock_enabled}
  */
  readonly isRetentionLockEnabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#kms_key_id CoreBootVolumeBackup#kms_key_id}
  */
  readonly kmsKeyId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#type CoreBootVolumeBackup#type}
  */
  readonly type?: string;
  /**
  * retention_period block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#retention_period CoreBootVolumeBackup#retention_period}
  */
  readonly retentionPeriod?: CoreBootVolumeBackupRetentionPeriod;
  /**
  * source_details block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#source_details CoreBootVolumeBackup#source_details}
  */
  readonly sourceDetails?: CoreBootVolumeBackupSourceDetails;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#timeouts CoreBootVolumeBackup#timeouts}
  */
  readonly timeouts?: CoreBootVolumeBackupTimeouts;
}
export interface CoreBootVolumeBackupRetentionPeriod {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#retention_time_amount CoreBootVolumeBackup#retention_time_amount}
  */
  readonly retentionTimeAmount: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#retention_time_unit CoreBootVolumeBackup#retention_time_unit}
  */
  readonly retentionTimeUnit: string;
}

export function coreBootVolumeBackupRetentionPeriodToTerraform(struct?: CoreBootVolumeBackupRetentionPeriodOutputReference | CoreBootVolumeBackupRetentionPeriod): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    retention_time_amount: cdktf.numberToTerraform(struct!.retentionTimeAmount),
    retention_time_unit: cdktf.stringToTerraform(struct!.retentionTimeUnit),
  }
}


export function coreBootVolumeBackupRetentionPeriodToHclTerraform(struct?: CoreBootVolumeBackupRetentionPeriodOutputReference | CoreBootVolumeBackupRetentionPeriod): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    retention_time_amount: {
      value: cdktf.numberToHclTerraform(struct!.retentionTimeAmount),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    retention_time_unit: {
      value: cdktf.stringToHclTerraform(struct!.retentionTimeUnit),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CoreBootVolumeBackupRetentionPeriodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): CoreBootVolumeBackupRetentionPeriod | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._retentionTimeAmount !== undefined) {
      hasAnyValues = true;
      internalValueResult.retentionTimeAmount = this._retentionTimeAmount;
    }
    if (this._retentionTimeUnit !== undefined) {
      hasAnyValues = true;
      internalValueResult.retentionTimeUnit = this._retentionTimeUnit;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CoreBootVolumeBackupRetentionPeriod | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._retentionTimeAmount = undefined;
      this._retentionTimeUnit = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._retentionTimeAmount = value.retentionTimeAmount;
      this._retentionTimeUnit = value.retentionTimeUnit;
    }
  }

  // retention_time_amount - computed: false, optional: false, required: true
  private _retentionTimeAmount?: number; 
  public get retentionTimeAmount() {
    return this.getNumberAttribute('retention_time_amount');
  }
  public set retentionTimeAmount(value: number) {
    this._retentionTimeAmount = value;
  }
  // Temporarily expose input value. Use with caution.
  public get retentionTimeAmountInput() {
    return this._retentionTimeAmount;
  }

  // retention_time_unit - computed: false, optional: false, required: true
  private _retentionTimeUnit?: string; 
  public get retentionTimeUnit() {
    return this.getStringAttribute('retention_time_unit');
  }
  public set retentionTimeUnit(value: string) {
    this._retentionTimeUnit = value;
  }
  // Temporarily expose input value. Use with caution.
  public get retentionTimeUnitInput() {
    return this._retentionTimeUnit;
  }
}
export interface CoreBootVolumeBackupSourceDetails {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#boot_volume_backup_id CoreBootVolumeBackup#boot_volume_backup_id}
  */
  readonly bootVolumeBackupId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#kms_key_id CoreBootVolumeBackup#kms_key_id}
  */
  readonly kmsKeyId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#region CoreBootVolumeBackup#region}
  */
  readonly region: string;
}

export function coreBootVolumeBackupSourceDetailsToTerraform(struct?: CoreBootVolumeBackupSourceDetailsOutputReference | CoreBootVolumeBackupSourceDetails): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    boot_volume_backup_id: cdktf.stringToTerraform(struct!.bootVolumeBackupId),
    kms_key_id: cdktf.stringToTerraform(struct!.kmsKeyId),
    region: cdktf.stringToTerraform(struct!.region),
  }
}


export function coreBootVolumeBackupSourceDetailsToHclTerraform(struct?: CoreBootVolumeBackupSourceDetailsOutputReference | CoreBootVolumeBackupSourceDetails): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    boot_volume_backup_id: {
      value: cdktf.stringToHclTerraform(struct!.bootVolumeBackupId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    kms_key_id: {
      value: cdktf.stringToHclTerraform(struct!.kmsKeyId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    region: {
      value: cdktf.stringToHclTerraform(struct!.region),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CoreBootVolumeBackupSourceDetailsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): CoreBootVolumeBackupSourceDetails | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._bootVolumeBackupId !== undefined) {
      hasAnyValues = true;
      internalValueResult.bootVolumeBackupId = this._bootVolumeBackupId;
    }
    if (this._kmsKeyId !== undefined) {
      hasAnyValues = true;
      internalValueResult.kmsKeyId = this._kmsKeyId;
    }
    if (this._region !== undefined) {
      hasAnyValues = true;
      internalValueResult.region = this._region;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CoreBootVolumeBackupSourceDetails | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._bootVolumeBackupId = undefined;
      this._kmsKeyId = undefined;
      this._region = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._bootVolumeBackupId = value.bootVolumeBackupId;
      this._kmsKeyId = value.kmsKeyId;
      this._region = value.region;
    }
  }

  // boot_volume_backup_id - computed: false, optional: false, required: true
  private _bootVolumeBackupId?: string; 
  public get bootVolumeBackupId() {
    return this.getStringAttribute('boot_volume_backup_id');
  }
  public set bootVolumeBackupId(value: string) {
    this._bootVolumeBackupId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get bootVolumeBackupIdInput() {
    return this._bootVolumeBackupId;
  }

  // kms_key_id - computed: false, optional: true, required: false
  private _kmsKeyId?: string; 
  public get kmsKeyId() {
    return this.getStringAttribute('kms_key_id');
  }
  public set kmsKeyId(value: string) {
    this._kmsKeyId = value;
  }
  public resetKmsKeyId() {
    this._kmsKeyId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kmsKeyIdInput() {
    return this._kmsKeyId;
  }

  // region - computed: false, optional: false, required: true
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }
  public set region(value: string) {
    this._region = value;
  }
  // Temporarily expose input value. Use with caution.
  public get regionInput() {
    return this._region;
  }
}
export interface CoreBootVolumeBackupTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#create CoreBootVolumeBackup#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#delete CoreBootVolumeBackup#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#update CoreBootVolumeBackup#update}
  */
  readonly update?: string;
}

export function coreBootVolumeBackupTimeoutsToTerraform(struct?: CoreBootVolumeBackupTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.stringToTerraform(struct!.create),
    delete: cdktf.stringToTerraform(struct!.delete),
    update: cdktf.stringToTerraform(struct!.update),
  }
}


export function coreBootVolumeBackupTimeoutsToHclTerraform(struct?: CoreBootVolumeBackupTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    create: {
      value: cdktf.stringToHclTerraform(struct!.create),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    delete: {
      value: cdktf.stringToHclTerraform(struct!.delete),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    update: {
      value: cdktf.stringToHclTerraform(struct!.update),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CoreBootVolumeBackupTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CoreBootVolumeBackupTimeouts | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._create !== undefined) {
      hasAnyValues = true;
      internalValueResult.create = this._create;
    }
    if (this._delete !== undefined) {
      hasAnyValues = true;
      internalValueResult.delete = this._delete;
    }
    if (this._update !== undefined) {
      hasAnyValues = true;
      internalValueResult.update = this._update;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CoreBootVolumeBackupTimeouts | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._delete = undefined;
      this._update = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._create = value.create;
      this._delete = value.delete;
      this._update = value.update;
    }
  }

  // create - computed: false, optional: true, required: false
  private _create?: string; 
  public get create() {
    return this.getStringAttribute('create');
  }
  public set create(value: string) {
    this._create = value;
  }
  public resetCreate() {
    this._create = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createInput() {
    return this._create;
  }

  // delete - computed: false, optional: true, required: false
  private _delete?: string; 
  public get delete() {
    return this.getStringAttribute('delete');
  }
  public set delete(value: string) {
    this._delete = value;
  }
  public resetDelete() {
    this._delete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteInput() {
    return this._delete;
  }

  // update - computed: false, optional: true, required: false
  private _update?: string; 
  public get update() {
    return this.getStringAttribute('update');
  }
  public set update(value: string) {
    this._update = value;
  }
  public resetUpdate() {
    this._update = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateInput() {
    return this._update;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup oci_core_boot_volume_backup}
*/
export class CoreBootVolumeBackup extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "oci_core_boot_volume_backup";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a CoreBootVolumeBackup resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the CoreBootVolumeBackup to import
  * @param importFromId The id of the existing CoreBootVolumeBackup that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the CoreBootVolumeBackup to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "oci_core_boot_volume_backup", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_boot_volume_backup oci_core_boot_volume_backup} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options CoreBootVolumeBackupConfig = {}
  */
  public constructor(scope: Construct, id: string, config: CoreBootVolumeBackupConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'oci_core_boot_volume_backup',
      terraformGeneratorMetadata: {
        providerName: 'oci',
        providerVersion: '8.28.0',
        providerVersionConstraint: '~> 8.28'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._bootVolumeId = config.bootVolumeId;
    this._compartmentId = config.compartmentId;
    this._definedTags = config.definedTags;
    this._displayName = config.displayName;
    this._freeformTags = config.freeformTags;
    this._id = config.id;
    this._isIndefiniteRetentionEnabled = config.isIndefiniteRetentionEnabled;
    this._isPreventDeletionEnabled = config.isPreventDeletionEnabled;
    this._isRetentionLockEnabled = config.isRetentionLockEnabled;
    this._kmsKeyId = config.kmsKeyId;
    this._type = config.type;
    this._retentionPeriod.internalValue = config.retentionPeriod;
    this._sourceDetails.internalValue = config.sourceDetails;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // boot_volume_id - computed: true, optional: true, required: false
  private _bootVolumeId?: string; 
  public get bootVolumeId() {
    return this.getStringAttribute('boot_volume_id');
  }
  public set bootVolumeId(value: string) {
    this._bootVolumeId = value;
  }
  public resetBootVolumeId() {
    this._bootVolumeId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bootVolumeIdInput() {
    return this._bootVolumeId;
  }

  // compartment_id - computed: true, optional: true, required: false
  private _compartmentId?: string; 
  public get compartmentId() {
    return this.getStringAttribute('compartment_id');
  }
  public set compartmentId(value: string) {
    this._compartmentId = value;
  }
  public resetCompartmentId() {
    this._compartmentId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get compartmentIdInput() {
    return this._compartmentId;
  }

  // defined_tags - computed: true, optional: true, required: false
  private _definedTags?: { [key: string]: string }; 
  public get definedTags() {
    return this.getStringMapAttribute('defined_tags');
  }
  public set definedTags(value: { [key: string]: string }) {
    this._definedTags = value;
  }
  public resetDefinedTags() {
    this._definedTags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get definedTagsInput() {
    return this._definedTags;
  }

  // display_name - computed: true, optional: true, required: false
  private _displayName?: string; 
  public get displayName() {
    return this.getStringAttribute('display_name');
  }
  public set displayName(value: string) {
    this._displayName = value;
  }
  public resetDisplayName() {
    this._displayName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get displayNameInput() {
    return this._displayName;
  }

  // expiration_time - computed: true, optional: false, required: false
  public get expirationTime() {
    return this.getStringAttribute('expiration_time');
  }

  // freeform_tags - computed: true, optional: true, required: false
  private _freeformTags?: { [key: string]: string }; 
  public get freeformTags() {
    return this.getStringMapAttribute('freeform_tags');
  }
  public set freeformTags(value: { [key: string]: string }) {
    this._freeformTags = value;
  }
  public resetFreeformTags() {
    this._freeformTags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get freeformTagsInput() {
    return this._freeformTags;
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // image_id - computed: true, optional: false, required: false
  public get imageId() {
    return this.getStringAttribute('image_id');
  }

  // is_indefinite_retention_enabled - computed: true, optional: true, required: false
  private _isIndefiniteRetentionEnabled?: boolean | cdktf.IResolvable; 
  public get isIndefiniteRetentionEnabled() {
    return this.getBooleanAttribute('is_indefinite_retention_enabled');
  }
  public set isIndefiniteRetentionEnabled(value: boolean | cdktf.IResolvable) {
    this._isIndefiniteRetentionEnabled = value;
  }
  public resetIsIndefiniteRetentionEnabled() {
    this._isIndefiniteRetentionEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get isIndefiniteRetentionEnabledInput() {
    return this._isIndefiniteRetentionEnabled;
  }

  // is_prevent_deletion_enabled - computed: true, optional: true, required: false
  private _isPreventDeletionEnabled?: boolean | cdktf.IResolvable; 
  public get isPreventDeletionEnabled() {
    return this.getBooleanAttribute('is_prevent_deletion_enabled');
  }
  public set isPreventDeletionEnabled(value: boolean | cdktf.IResolvable) {
    this._isPreventDeletionEnabled = value;
  }
  public resetIsPreventDeletionEnabled() {
    this._isPreventDeletionEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get isPreventDeletionEnabledInput() {
    return this._isPreventDeletionEnabled;
  }

  // is_retention_lock_enabled - computed: true, optional: true, required: false
  private _isRetentionLockEnabled?: boolean | cdktf.IResolvable; 
  public get isRetentionLockEnabled() {
    return this.getBooleanAttribute('is_retention_lock_enabled');
  }
  public set isRetentionLockEnabled(value: boolean | cdktf.IResolvable) {
    this._isRetentionLockEnabled = value;
  }
  public resetIsRetentionLockEnabled() {
    this._isRetentionLockEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get isRetentionLockEnabledInput() {
    return this._isRetentionLockEnabled;
  }

  // kms_key_id - computed: true, optional: true, required: false
  private _kmsKeyId?: string; 
  public get kmsKeyId() {
    return this.getStringAttribute('kms_key_id');
  }
  public set kmsKeyId(value: string) {
    this._kmsKeyId = value;
  }
  public resetKmsKeyId() {
    this._kmsKeyId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kmsKeyIdInput() {
    return this._kmsKeyId;
  }

  // size_in_gbs - computed: true, optional: false, required: false
  public get sizeInGbs() {
    return this.getStringAttribute('size_in_gbs');
  }

  // source_boot_volume_backup_id - computed: true, optional: false, required: false
  public get sourceBootVolumeBackupId() {
    return this.getStringAttribute('source_boot_volume_backup_id');
  }

  // source_type - computed: true, optional: false, required: false
  public get sourceType() {
    return this.getStringAttribute('source_type');
  }

  // state - computed: true, optional: false, required: false
  public get state() {
    return this.getStringAttribute('state');
  }

  // system_tags - computed: true, optional: false, required: false
  private _systemTags = new cdktf.StringMap(this, "system_tags");
  public get systemTags() {
    return this._systemTags;
  }

  // time_created - computed: true, optional: false, required: false
  public get timeCreated() {
    return this.getStringAttribute('time_created');
  }

  // time_request_received - computed: true, optional: false, required: false
  public get timeRequestReceived() {
    return this.getStringAttribute('time_request_received');
  }

  // time_retention_expires_at - computed: true, optional: false, required: false
  public get timeRetentionExpiresAt() {
    return this.getStringAttribute('time_retention_expires_at');
  }

  // type - computed: true, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // unique_size_in_gbs - computed: true, optional: false, required: false
  public get uniqueSizeInGbs() {
    return this.getStringAttribute('unique_size_in_gbs');
  }

  // volume_group_backup_id - computed: true, optional: false, required: false
  public get volumeGroupBackupId() {
    return this.getStringAttribute('volume_group_backup_id');
  }

  // retention_period - computed: false, optional: true, required: false
  private _retentionPeriod = new CoreBootVolumeBackupRetentionPeriodOutputReference(this, "retention_period");
  public get retentionPeriod() {
    return this._retentionPeriod;
  }
  public putRetentionPeriod(value: CoreBootVolumeBackupRetentionPeriod) {
    this._retentionPeriod.internalValue = value;
  }
  public resetRetentionPeriod() {
    this._retentionPeriod.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get retentionPeriodInput() {
    return this._retentionPeriod.internalValue;
  }

  // source_details - computed: false, optional: true, required: false
  private _sourceDetails = new CoreBootVolumeBackupSourceDetailsOutputReference(this, "source_details");
  public get sourceDetails() {
    return this._sourceDetails;
  }
  public putSourceDetails(value: CoreBootVolumeBackupSourceDetails) {
    this._sourceDetails.internalValue = value;
  }
  public resetSourceDetails() {
    this._sourceDetails.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceDetailsInput() {
    return this._sourceDetails.internalValue;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new CoreBootVolumeBackupTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: CoreBootVolumeBackupTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      boot_volume_id: cdktf.stringToTerraform(this._bootVolumeId),
      compartment_id: cdktf.stringToTerraform(this._compartmentId),
      defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
      display_name: cdktf.stringToTerraform(this._displayName),
      freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
      id: cdktf.stringToTerraform(this._id),
      is_indefinite_retention_enabled: cdktf.booleanToTerraform(this._isIndefiniteRetentionEnabled),
      is_prevent_deletion_enabled: cdktf.booleanToTerraform(this._isPreventDeletionEnabled),
      is_retention_lock_enabled: cdktf.booleanToTerraform(this._isRetentionLockEnabled),
      kms_key_id: cdktf.stringToTerraform(this._kmsKeyId),
      type: cdktf.stringToTerraform(this._type),
      retention_period: coreBootVolumeBackupRetentionPeriodToTerraform(this._retentionPeriod.internalValue),
      source_details: coreBootVolumeBackupSourceDetailsToTerraform(this._sourceDetails.internalValue),
      timeouts: coreBootVolumeBackupTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      boot_volume_id: {
        value: cdktf.stringToHclTerraform(this._bootVolumeId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      compartment_id: {
        value: cdktf.stringToHclTerraform(this._compartmentId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      defined_tags: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._definedTags),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      display_name: {
        value: cdktf.stringToHclTerraform(this._displayName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      freeform_tags: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._freeformTags),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      is_indefinite_retention_enabled: {
        value: cdktf.booleanToHclTerraform(this._isIndefiniteRetentionEnabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      is_prevent_deletion_enabled: {
        value: cdktf.booleanToHclTerraform(this._isPreventDeletionEnabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      is_retention_lock_enabled: {
        value: cdktf.booleanToHclTerraform(this._isRetentionLockEnabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      kms_key_id: {
        value: cdktf.stringToHclTerraform(this._kmsKeyId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      type: {
        value: cdktf.stringToHclTerraform(this._type),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      retention_period: {
        value: coreBootVolumeBackupRetentionPeriodToHclTerraform(this._retentionPeriod.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CoreBootVolumeBackupRetentionPeriodList",
      },
      source_details: {
        value: coreBootVolumeBackupSourceDetailsToHclTerraform(this._sourceDetails.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CoreBootVolumeBackupSourceDetailsList",
      },
      timeouts: {
        value: coreBootVolumeBackupTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "CoreBootVolumeBackupTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
