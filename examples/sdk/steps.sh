#!/bin/sh
# The way from a volume to its copy in another region in steps of curl. Wants DRYDOCK_API, which `drydock env --sdk` sets, and a
# compartment. No request is signed: the local cloud asks for signatures only once a key is registered.
set -eu

api="$DRYDOCK_API/us-ashburn-1/20160918"
away="$DRYDOCK_API/us-phoenix-1/20160918"
compartment="${COMPARTMENT:-ocid1.compartment.oc1..aaaaaaaaexample}"

# ask METHOD URL [JSON]: prints the body of the answer, or what was refused.
ask() {
  curl --silent --show-error --fail-with-body --request "$1" "$2" ${3:+--header content-type:application/json --data "$3"}
}
# field NAME: the first field of that name in the JSON that is read.
field() {
  grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4
}
# until_available URL: polls until the resource is there, at most ten minutes.
until_available() {
  tries=0
  until [ "$(ask GET "$1" | field lifecycleState)" = AVAILABLE ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 600 ] || { echo "$1 did not become AVAILABLE" >&2; exit 1; }
    sleep 1
  done
}

domain=$(ask GET "$api/availabilityDomains?compartmentId=$compartment" | field name)
volume=$(ask POST "$api/volumes" \
  "{\"compartmentId\":\"$compartment\",\"availabilityDomain\":\"$domain\",\"sizeInGBs\":50,\"displayName\":\"data\"}" | field id)
until_available "$api/volumes/$volume"
echo "made $volume"

backup=$(ask POST "$api/volumeBackups" "{\"volumeId\":\"$volume\",\"type\":\"FULL\"}" | field id)
until_available "$api/volumeBackups/$backup"
echo "backed up as $backup"

copy=$(ask POST "$api/volumeBackups/$backup/actions/copy" '{"destinationRegion":"us-phoenix-1"}' | field id)
until_available "$away/volumeBackups/$copy"
echo "copied as $copy"

domain=$(ask GET "$away/availabilityDomains?compartmentId=$compartment" | field name)
restored=$(ask POST "$away/volumes" \
  "{\"compartmentId\":\"$compartment\",\"availabilityDomain\":\"$domain\",\"sourceDetails\":{\"type\":\"volumeBackup\",\"id\":\"$copy\"}}" | field id)
until_available "$away/volumes/$restored"
echo "restored as $restored"

ask DELETE "$api/volumeBackups/$backup"
echo "deleted $backup; the copy stands on its own: $(ask GET "$away/volumeBackups/$copy" | field lifecycleState)"
