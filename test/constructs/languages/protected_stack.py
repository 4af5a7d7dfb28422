"""Builds the stack of protected-stack.ts through the jsii kernel, as the generated Python package would."""

import json
import sys

from jsii_host import Kernel

program, out, packages = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
kernel = Kernel(program)
for package in packages:
    kernel.load(package["name"], package["version"], package["tarball"])

OCI = "cdktf-oci-drydock"
COMPARTMENT = "ocid1.compartment.oc1..aaaaaaaacompartment"

app = kernel.create("cdktf.App", {"outdir": out, "skipValidation": True})
stack = kernel.create("cdktf.TerraformStack", app, "stack")
kernel.create(f"{OCI}.providerOci.provider.OciProvider", stack, "oci", {"region": "us-ashburn-1"})
volume = kernel.call_static(
    f"{OCI}.BootVolume", "fromBootVolumeId", stack, "volume", "ocid1.bootvolume.oc1.iad.abuwcljrvolume"
)
week = kernel.call_static(f"{OCI}.Duration", "days", 7)
daily = kernel.call_static(f"{OCI}.BackupSchedule", "daily", {"at": 2, "keep": week})
policy = kernel.create(
    f"{OCI}.BackupPolicy", stack, "policy", {"compartmentId": COMPARTMENT, "schedules": [daily]}
)
kernel.call(volume, "protectWith", policy)
backup = kernel.call(volume, "backUp", "backup", {"type": {"$jsii.enum": f"{OCI}.BackupType/FULL"}})
kernel.call(backup, "copyTo", "copy", {"region": kernel.constant(f"{OCI}.Region", "US_PHOENIX_1")})
try:
    kernel.call_static(f"{OCI}.BackupSchedule", "daily", {"at": 24, "keep": week})
except RuntimeError as error:
    assert "ScheduleHourInvalid" in str(error), error
else:
    raise AssertionError("an hour of 24 was taken")
kernel.call(app, "synth")
sys.exit(kernel.close())
