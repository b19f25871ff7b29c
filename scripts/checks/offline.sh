#!/bin/sh
# Runs a command without a network and fails where a packet would have left. Run it in a network and a mount namespace of its own.
set -e
ip link set lo up
ip link add out type veth peer name nowhere
# The system's own announcements are not what is counted.
ip link set out addrgenmode none arp off
ip link set nowhere addrgenmode none arp off
ip link set out up
ip link set nowhere up
ip address add 192.0.2.2/24 dev out
ip route add default via 192.0.2.1 dev out
# A name server on the machine itself would be asked unseen.
servers=$(mktemp)
echo 'nameserver 192.0.2.1' > "$servers"
mount --bind "$servers" /etc/resolv.conf
set +e
"$@" &
command=$!
trap 'kill $command' HUP INT TERM
wait $command
code=$?
trap - HUP INT TERM
wait $command
packets=$(awk '$1 == "out:" { print $11 }' /proc/net/dev)
rm -f "$servers"
if [ "$packets" != 0 ]; then
  echo "$packets packets left for a network: the program reaches for none." >&2
  exit 1
fi
exit $code
