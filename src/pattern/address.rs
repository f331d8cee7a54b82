//! IP addresses and networks.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The address that a string is, if it is one.
///
/// IPv4 is four decimal numbers without leading zeros. IPv6 is groups of hexadecimal digits, never
/// with an IPv4 tail; one that stands for an IPv4 address (`::ffff:0a00:0001`) is that address.
pub(super) fn address(text: &str) -> Option<IpAddr> {
    if text.contains(':') {
        let address = if text.contains('.') { None } else { text.parse::<Ipv6Addr>().ok() }?;
        return Some(address.to_ipv4_mapped().map_or(IpAddr::V6(address), IpAddr::V4));
    }
    text.parse::<Ipv4Addr>().ok().map(IpAddr::V4)
}

/// A block of addresses, as `10.0.0.0/24` names one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Network {
    address: IpAddr,
    mask_bits: u32,
}

impl Network {
    /// Reads an address, a slash and the number of leading bits that count.
    ///
    /// # Errors
    /// A sentence about what is wrong.
    pub(super) fn parse(text: &str) -> Result<Network, String> {
        let (address_text, mask) = text.split_once('/').ok_or("a CIDR has an address, `/` and a number of bits")?;
        let digits = !mask.is_empty() && mask.bytes().all(|byte| byte.is_ascii_digit());
        let mask_bits = mask.parse::<u32>().ok().filter(|_| digits);
        let mask_bits = mask_bits.ok_or_else(|| format!("`{mask}` is not a number of bits"))?;
        let address = address(address_text).ok_or_else(|| format!("`{address_text}` is not an IP address"))?;
        let width = width(address);
        if mask_bits >= width {
            let kind = if address.is_ipv4() { "IPv4" } else { "IPv6" };
            return Err(format!(
                "an {kind} mask has fewer than {width} bits; for a single address write it as a plain string"
            ));
        }
        Ok(Network { address, mask_bits })
    }

    /// Whether the address is of the same family and shares the leading bits.
    pub(super) fn contains(self, address: IpAddr) -> bool {
        let width = width(self.address);
        let leading = |address| bits(address).checked_shr(width - self.mask_bits).unwrap_or(0);
        address.is_ipv4() == self.address.is_ipv4() && leading(address) == leading(self.address)
    }
}

fn width(address: IpAddr) -> u32 {
    if address.is_ipv4() { 32 } else { 128 }
}

fn bits(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => u128::from(address.to_bits()),
        IpAddr::V6(address) => address.to_bits(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_an_address_is_the_same_address() {
        assert_eq!(address("::1"), address("0:0:0:0:0:0:0:1"));
        assert_eq!(address("2001:DB8::A"), address("2001:db8:0:0::a"));
        assert_eq!(address("::ffff:0a00:0001"), address("10.0.0.1"));
    }

    #[test]
    fn what_only_resembles_an_address_is_none() {
        for text in ["", "10.0.0", "10.0.0.256", "010.0.0.1", "12:30", "1.2.3.4.5", "::1%eth0", "::ffff:1.2.3.4", "a"] {
            assert_eq!(address(text), None, "{text}");
        }
    }

    #[test]
    fn a_network_holds_its_first_and_last_address_and_not_their_neighbours() {
        let network = Network::parse("10.0.0.128/25").unwrap();
        for (text, inside) in [
            ("10.0.0.127", false),
            ("10.0.0.128", true),
            ("10.0.0.255", true),
            ("10.0.1.0", false),
            ("::a00:80", false),
        ] {
            assert_eq!(network.contains(address(text).unwrap()), inside, "{text}");
        }
        let everything = Network::parse("::/0").unwrap();
        assert!(everything.contains(address("ffff::1").unwrap()));
        assert!(!everything.contains(address("1.2.3.4").unwrap()));
    }

    #[test]
    fn the_host_bits_of_a_network_do_not_matter() {
        assert!(Network::parse("10.0.0.5/24").unwrap().contains(address("10.0.0.1").unwrap()));
    }
}
