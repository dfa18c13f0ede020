package fr.sillage.lti.platforms;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses belong to nobody outside: this machine, this network, or none at all (IANA special-purpose registries). */
final class Inside {

    private Inside() {}

    static boolean is(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address
                        ? isSpecial4(address.getAddress())
                        : isSpecial6(address.getAddress()));
    }

    private static boolean isSpecial4(byte[] address) {
        int first = address[0] & 0xff;
        int second = address[1] & 0xff;
        int third = address[2] & 0xff;
        return first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 192 && second == 88 && third == 99
                || first == 198 && (second == 18 || second == 19)
                || first == 198 && second == 51 && third == 100
                || first == 203 && second == 0 && third == 113;
    }

    /** Only 2000::/3 is anybody's; of it not the ranges that carry an IPv4 address (Teredo, 6to4) or serve examples. */
    private static boolean isSpecial6(byte[] address) {
        int first = (address[0] & 0xff) << 8 | address[1] & 0xff;
        int second = (address[2] & 0xff) << 8 | address[3] & 0xff;
        return (first & 0xe000) != 0x2000
                || first == 0x2001 && second < 0x0200
                || first == 0x2001 && second == 0x0db8
                || first == 0x2002
                || first == 0x3fff;
    }
}
