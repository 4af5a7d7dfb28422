#!/bin/sh
# The whole rehearsal: a protected server, five nights of backups, the loss of its region, and the proof that it came back.
# Writes drill.html and drill.json into this folder.
set -eu
cd "$(dirname "$0")"

DRYDOCK="${DRYDOCK:-npx drydock}"
export DRYDOCK_HOME="${DRYDOCK_HOME:-$PWD/.drydock}"
export TF_VAR_compartment_ocid="${TF_VAR_compartment_ocid:-ocid1.compartment.oc1..aaaaaaaarehearsal}"
export TF_IN_AUTOMATION=1

$DRYDOCK terraform -chdir=protected init -input=false >/dev/null
$DRYDOCK terraform -chdir=protected apply -auto-approve -input=false -no-color | tail -n 5
volume=$($DRYDOCK terraform -chdir=protected output -raw boot_volume_id)

echo "The server writes its disk, and five nights pass."
head -c 20000000 /dev/urandom >disk.img
$DRYDOCK volume import "$volume" disk.img
rm disk.img
$DRYDOCK clock advance 5d

echo "At seven in the morning us-ashburn-1 is lost."
$DRYDOCK drill recovery --lose-region us-ashburn-1 --after 7h --rpo 24h --rto 1h --html drill.html --evidence drill.json
echo "The report is in $PWD/drill.html"
