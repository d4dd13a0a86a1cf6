"""The trees of `common/furniture`, written by benchmarks/fit.py; fit anew rather than edit.

Fitted 2026-11-23, 6,140 pages, 391,975 lines. A positive score speaks for the article, in log odds.
"""

from collections.abc import Sequence


def score(signs: Sequence[float]) -> float:
    """How much a line with these signs looks like a line of the article, in log odds."""
    (words, stop, colon, bullet, capitals, digits, date, link, quote, commas, sentences, prose, copies, cohesion, shared, stems,
            words_above, words_below, words_above_2, prose_above, prose_below, body_above, body_below, to_body, near_above, near_below,
            gone_above, gone_below, head, prose_share, prose_lines, line_share) = signs
    total = 1.532
    total += ((((-0.457 if stems <= 19.0 else 0.07) if prose_share <= 0.05341 else ((-0.63 if near_above <= -0.997 else -0.367) if
            prose_below <= 13.0 else (-0.797 if gone_above <= 91.0 else (-0.47 if commas <= 0.0 else -0.007)))) if near_above <= -0.8824
            else ((-0.304 if shared <= 0.0 else -0.002) if to_body <= 0.0 else (((-0.754 if gone_above <= 57.0 else -0.52) if body_below
            <= 0.07614 else (-0.684 if gone_above <= 18.0 else (-0.6 if body_above <= 0.05702 else (-0.406 if gone_above <= 57.0 else
            0.037)))) if stems <= 26.0 else (-0.615 if commas <= 0.0 else (-0.136 if stems <= 87.0 else 0.108))))) if prose <= 0.5 else
            (((-0.021 if to_body <= 0.0 else -0.399) if body_above <= 0.7892 else (-0.008 if head <= 8.0 else -0.538)) if shared <= 2.0
            else (((-0.031 if head <= 19.0 else (-0.172 if body_above <= 0.6276 else -0.64)) if gone_above <= 5.0 else (0.107 if to_body
            <= 0.0 else (-0.433 if gone_above <= 57.0 else 0.085))) if near_below <= 0.52 else (0.036 if gone_below <= 5.0 else (0.157 if
            copies <= 1.5 else -0.268)))))
    total += ((((-0.114 if prose_lines <= 6.0 else -0.488) if gone_above <= 3.0 else ((-0.181 if gone_above <= 71.0 else (-0.1 if
            body_below <= 0.0919 else 0.041)) if words_below <= 16.0 else 0.068)) if to_body <= 0.0 else ((((-0.452 if gone_below <= 99.0
            else -0.219) if words <= 50.0 else -0.182) if gone_above <= 71.0 else ((-0.447 if digits <= 0.0 else -0.245) if body_above <=
            0.09756 else ((-0.363 if head <= 35.0 else -0.139) if body_below <= 0.1433 else 0.074))) if sentences <= 6.0 else 0.128)) if
            shared <= 3.0 else ((((0.096 if capitals <= 0.3226 else -0.025) if commas <= 0.0 else (((0.07 if prose_lines <= 18.0 else
            -0.153) if gone_below <= 5.0 else 0.129) if prose_share <= 0.7874 else ((-0.361 if gone_above <= 2.0 else 0.121) if gone_below
            <= 5.0 else 0.157))) if body_above <= 0.8777 else (((-0.502 if gone_above <= 23.0 else 0.024) if words_above <= 12.0 else
            0.064) if copies <= 1.5 else -0.568)) if to_body <= 0.0 else ((-0.402 if near_above <= 1.378 else -0.07) if gone_below <= 18.0
            else (-0.19 if commas <= 0.0 else -0.029))))
    total += ((((-0.342 if body_below <= 0.5247 else -0.131) if gone_above <= 18.0 else (-0.143 if shared <= 0.0 else 0.051)) if to_body
            <= 0.0 else (-0.334 if gone_below <= 81.0 else ((-0.208 if gone_above <= 23.0 else (0.069 if body_below <= 0.9293 else
            -0.145)) if prose_below <= 39.0 else -0.273))) if words <= 15.0 else (((((-0.039 if prose_above <= 1.0 else (-0.141 if
            prose_lines <= 2.0 else -0.35)) if gone_below <= 33.0 else ((-0.073 if prose_below <= 39.0 else -0.313) if words_above_2 <=
            6.0 else (-0.166 if gone_above <= 91.0 else 0.042))) if near_below <= 0.7884 else (0.089 if to_body <= 0.0 else -0.293)) if
            words <= 138.0 else 0.119) if shared <= 4.0 else (((-0.263 if colon <= 0.5 else 0.124) if gone_above <= 14.0 else (0.001 if
            colon <= 0.5 else 0.171)) if prose <= 0.5 else (((-0.239 if gone_above <= 2.0 else 0.109) if prose_above <= 1.0 else (-0.006
            if head <= 24.0 else -0.239)) if gone_below <= 5.0 else (0.147 if body_above <= 0.7702 else ((-0.1 if gone_above <= 12.0 else
            0.115) if prose_above <= 2.0 else -0.068))))))
    total += ((((-0.267 if words_above <= 27.0 else -0.15) if words <= 31.0 else (0.089 if prose_share <= 0.05341 else (-0.319 if
            sentences <= 0.0 else (-0.198 if words_above_2 <= 5.0 else -0.001)))) if gone_below <= 64.0 else (((((0.043 if near_below <=
            -0.9588 else -0.33) if body_above <= 0.0 else 0.018) if stems <= 45.0 else 0.115) if prose_lines <= 1.0 else (-0.24 if
            words_above <= 15.0 else -0.079)) if body_below <= 0.07614 else (0.052 if body_below <= 0.9899 else (-0.182 if words <= 32.0
            else 0.088)))) if prose <= 0.5 else ((((-0.322 if gone_above <= 12.0 else (-0.208 if cohesion <= 0.1818 else -0.017)) if
            words_above <= 18.0 else (-0.216 if gone_above <= 2.0 else 0.075)) if words <= 42.0 else ((0.105 if body_above <= 0.5534 else
            -0.267) if gone_above <= 5.0 else 0.105)) if near_below <= 0.52 else (((0.062 if words <= 21.0 else 0.145) if copies <= 1.5
            else -0.23) if head <= 41.0 else (-0.125 if gone_below <= 5.0 else (((0.113 if digits <= 0.1579 else -0.538) if copies <= 1.5
            else -0.304) if to_body <= 0.0 else -0.2)))))
    total += ((((-0.168 if to_body <= 1.0 else -0.24) if gone_below <= 45.0 else (0.044 if to_body <= 0.0 else ((-0.167 if prose_lines <=
            22.0 else (-0.211 if body_above <= 0.0 else (-0.14 if body_below <= 0.03859 else 0.03))) if colon <= 0.5 else 0.102))) if
            commas <= 1.0 else ((-0.014 if capitals <= 0.5 else -0.204) if quote <= 0.5 else 0.083)) if stop <= 0.5 else ((((-0.228 if
            words_below <= 11.0 else 0.029) if words <= 32.0 else 0.119) if body_above <= 0.5534 else (-0.287 if words_above_2 <= 29.0
            else -0.133)) if gone_above <= 5.0 else (((((-0.102 if body_below <= 0.05733 else 0.072) if words <= 21.0 else 0.135) if
            copies <= 1.5 else -0.212) if to_body <= 2.0 else -0.1) if prose_below <= 2.0 else (((-0.235 if gone_above <= 57.0 else
            (-0.173 if cohesion <= 0.1818 else (-0.144 if gone_below <= 64.0 else 0.084))) if words <= 43.0 else (0.102 if body_above <=
            0.7892 else -0.107)) if near_above <= 0.475 else ((0.057 if prose_lines <= 7.0 else -0.104) if shared <= 4.0 else (0.101 if
            copies <= 1.5 else -0.313))))))
    total += ((((((-0.21 if commas <= 3.0 else 0.04) if gone_below <= 9.0 else (-0.161 if cohesion <= 0.4308 else -0.033)) if sentences <=
            2.0 else 0.033) if to_body <= 6.0 else (-0.213 if commas <= 5.0 else 0.068)) if gone_below <= 45.0 else ((0.052 if prose_above
            <= 47.0 else ((-0.196 if digits <= 0.0 else -0.077) if quote <= 0.5 else (-0.074 if commas <= 3.0 else 0.14))) if body_above
            <= 0.9146 else -0.128)) if stop <= 0.5 else ((((-0.166 if gone_above <= 6.0 else ((-0.124 if words_below <= 20.0 else 0.099)
            if words_above <= 9.0 else (0.069 if link <= 0.5 else -0.273))) if stems <= 26.0 else (-0.094 if gone_above <= 2.0 else
            0.095)) if near_below <= 0.7301 else (((-0.102 if prose_above <= 1.0 else -0.374) if body_below <= 0.439 else 0.074) if
            gone_above <= 2.0 else (0.02 if gone_below <= 3.0 else ((0.133 if cohesion <= 0.9688 else 0.026) if body_above <= 0.7702 else
            (-0.079 if gone_above <= 26.0 else 0.096))))) if to_body <= 1.0 else ((-0.153 if gone_above <= 40.0 else 0.034) if body_above
            <= 0.7354 else -0.208)))
    total += ((((-0.225 if gone_below <= 5.0 else (-0.155 if near_below <= 1.497 else 0.012)) if gone_above <= 5.0 else (((-0.225 if
            words_above_2 <= 13.0 else -0.02) if body_below <= 0.0919 else (-0.092 if shared <= 0.0 else (((0.056 if body_above <= 0.5534
            else (-0.194 if near_above <= 1.294 else 0.024)) if copies <= 1.5 else -0.21) if gone_above <= 91.0 else 0.072))) if
            prose_share <= 0.8971 else 0.085)) if words <= 32.0 else ((-0.114 if gone_above <= 4.0 else (-0.09 if near_above <= 0.3006
            else 0.094)) if gone_below <= 5.0 else (0.133 if body_above <= 0.6463 else (((-0.329 if words_above <= 15.0 else -0.063) if
            words_above_2 <= 18.0 else (0.086 if head <= 44.0 else -0.132)) if gone_above <= 26.0 else 0.102)))) if to_body <= 0.0 else
            ((-0.156 if words <= 9.0 else (((-0.169 if words_above_2 <= 6.0 else 0.022) if words <= 138.0 else 0.107) if prose_lines <=
            22.0 else 0.162)) if prose_share <= 0.1755 else ((-0.213 if cohesion <= 0.3333 else -0.132) if gone_above <= 71.0 else (-0.144
            if body_above <= 0.07792 else (-0.099 if cohesion <= 0.08696 else 0.061)))))
    total += (((-0.131 if cohesion <= 0.08696 else (-0.113 if gone_below <= 3.0 else (0.063 if prose_below <= 1.0 else (0.012 if
            body_above <= 0.8777 else -0.103)))) if shared <= 5.0 else ((-0.066 if gone_above <= 47.0 else 0.066) if words <= 22.0 else
            ((((-0.017 if prose_above <= 1.0 else -0.182) if body_below <= 0.4189 else 0.102) if gone_above <= 4.0 else (0.125 if
            body_above <= 0.859 else (0.067 if bullet <= 0.5 else -0.172))) if copies <= 1.5 else -0.246))) if prose_above <= 2.0 else
            (((-0.182 if cohesion <= 0.6087 else -0.091) if words <= 30.0 else (0.065 if prose_lines <= 5.0 else ((-0.045 if body_above <=
            0.4837 else -0.235) if shared <= 10.0 else (-0.14 if gone_below <= 10.0 else (-0.101 if body_below <= 0.3478 else 0.092)))))
            if gone_above <= 91.0 else (((((-0.215 if head <= 28.0 else 0.242) if prose_lines <= 2.0 else (-0.249 if line_share <= 0.04505
            else 0.006)) if stems <= 18.0 else (0.073 if words_above <= 21.0 else -0.097)) if cohesion <= 0.3 else 0.087) if body_below <=
            0.9899 else (-0.16 if gone_below <= 81.0 else -0.036))))
    total += (((((((-0.19 if cohesion <= 0.1538 else (0.043 if head <= 26.0 else -0.135)) if gone_below <= 5.0 else (-0.054 if words_below
            <= 11.0 else (0.091 if head <= 26.0 else -0.022))) if stems <= 45.0 else 0.114) if body_below <= 0.9293 else -0.158) if
            body_above <= 0.7892 else (-0.191 if near_above <= 2.293 else -0.073)) if gone_above <= 71.0 else (((-0.129 if commas <= 0.0
            else (-0.144 if words_below <= 3.0 else 0.01)) if sentences <= 5.0 else 0.102) if body_above <= 0.1562 else ((-0.032 if
            prose_share <= 0.9983 else 0.121) if body_below <= 0.1433 else (0.074 if head <= 287.0 else -0.136)))) if shared <= 5.0 else
            ((((-0.048 if near_above <= 0.8803 else 0.068) if prose_below <= 1.0 else ((-0.139 if words_above_2 <= 5.0 else (-0.068 if
            gone_above <= 8.0 else 0.108)) if head <= 32.0 else -0.138)) if gone_below <= 5.0 else ((0.07 if capitals <= 0.28 else (-0.068
            if near_above <= 3.278 else -0.475)) if commas <= 0.0 else (0.045 if prose <= 0.5 else (0.124 if body_above <= 0.7702 else
            0.058)))) if copies <= 1.5 else -0.186))
    total += (((((-0.088 if words_below <= 3.0 else ((-0.144 if gone_below <= 7.0 else ((-0.052 if body_below <= 0.3663 else 0.04) if
            line_share <= 0.7692 else -0.433)) if words_above <= 14.0 else ((-0.107 if prose_lines <= 23.0 else 0.045) if prose <= 0.5
            else 0.091))) if prose_share <= 0.9031 else 0.083) if shared <= 9.0 else (((-0.141 if gone_above <= 4.0 else 0.043) if
            gone_below <= 5.0 else (0.052 if gone_above <= 57.0 else (0.122 if digits <= 0.1579 else -0.261))) if words_above <= 31.0 else
            0.122)) if body_above <= 0.859 else ((-0.206 if gone_above <= 40.0 else -0.013) if near_above <= 2.087 else 0.033)) if to_body
            <= 0.0 else ((((-0.158 if shared <= 0.0 else (-0.109 if gone_below <= 81.0 else 0.042)) if words <= 28.0 else 0.031) if
            body_above <= 0.7702 else (-0.184 if cohesion <= 0.4706 else (-0.13 if words <= 43.0 else 0.102))) if gone_above <= 71.0 else
            ((-0.036 if body_below <= 0.7112 else -0.156) if gone_below <= 18.0 else ((0.118 if prose_below <= 39.0 else -0.005) if
            prose_above <= 47.0 else (-0.108 if words_above <= 3.0 else 0.011)))))
    total += (((((-0.097 if to_body <= 4.0 else -0.148) if colon <= 0.5 else 0.045) if sentences <= 1.0 else (-0.154 if stems <= 26.0 else
            (0.066 if head <= 57.0 else -0.114))) if gone_above <= 47.0 else ((-0.118 if commas <= 3.0 else 0.072) if gone_below <= 16.0
            else ((0.158 if prose_share <= 0.1755 else ((-0.027 if prose_lines <= 23.0 else 0.052) if colon <= 0.5 else 0.136)) if
            prose_below <= 21.0 else (-0.089 if stems <= 14.0 else (0.135 if near_below <= -0.9862 else -0.022))))) if prose <= 0.5 else
            (((-0.151 if gone_above <= 2.0 else ((((-0.227 if words_above <= 19.0 else (0.014 if near_above <= 1.535 else -0.2)) if quote
            <= 0.5 else 0.136) if near_above <= 1.656 else 0.082) if prose_lines <= 104.0 else -0.208)) if prose_above <= 1.0 else
            ((-0.026 if prose_lines <= 6.0 else -0.164) if shared <= 13.0 else 0.023)) if body_below <= 0.1939 else (((-0.138 if
            gone_below <= 7.0 else 0.031) if words_above <= 14.0 else 0.076) if words <= 33.0 else (0.127 if head <= 19.0 else (-0.026 if
            gone_below <= 7.0 else 0.095)))))
    total += (((((0.051 if prose_lines <= 11.0 else -0.06) if head <= 24.0 else -0.062) if to_body <= 0.0 else ((-0.142 if gone_above <=
            40.0 else -0.088) if words <= 83.0 else 0.022)) if gone_below <= 81.0 else ((((-0.014 if body_above <= 0.7354 else -0.138) if
            gone_above <= 71.0 else (0.062 if near_above <= -0.6939 else ((-0.093 if prose_share <= 0.9921 else 0.039) if head <= 30.0
            else 0.06))) if date <= 0.0 else -0.179) if body_below <= 0.2791 else (-0.018 if words_above_2 <= 2.0 else 0.074))) if shared
            <= 4.0 else ((((-0.056 if prose_lines <= 16.0 else -0.17) if words_above <= 18.0 else (-0.041 if near_above <= 2.449 else
            0.1)) if words_below <= 18.0 else (-0.109 if words <= 18.0 else 0.062)) if gone_below <= 7.0 else ((((0.063 if body_above <=
            0.6276 else ((-0.186 if words_above_2 <= 35.0 else -0.012) if near_above <= 1.378 else 0.019)) if near_below <= 0.7301 else
            ((0.053 if capitals <= 0.3 else -0.097) if stems <= 23.0 else 0.094)) if gone_above <= 91.0 else (0.105 if body_below <=
            0.9549 else 0.003)) if copies <= 1.5 else -0.147)))
    total += ((((-0.009 if body_above <= 0.3197 else -0.133) if gone_above <= 4.0 else (((((0.004 if body_above <= 0.8957 else -0.113) if
            near_above <= 2.186 else 0.061) if sentences <= 1.0 else (-0.239 if commas <= 0.0 else -0.039)) if near_below <= 1.497 else
            0.055) if link <= 0.5 else -0.261)) if stems <= 20.0 else ((0.089 if body_above <= 0.5915 else (-0.162 if near_above <= 0.475
            else ((-0.052 if words_above <= 19.0 else 0.036) if cohesion <= 0.9091 else -0.25))) if gone_above <= 91.0 else (-0.158 if
            words <= 22.0 else (0.055 if near_below <= 0.0 else 0.109)))) if to_body <= 0.0 else ((-0.093 if stems <= 6.0 else (((((-0.143
            if words_above_2 <= 2.0 else 0.075) if bullet <= 0.5 else -0.189) if body_above <= 0.9146 else (-0.102 if gone_above <= 91.0
            else 0.171)) if words <= 138.0 else 0.098) if body_below <= 0.2459 else 0.118)) if prose_share <= 0.1755 else ((-0.159 if
            cohesion <= 0.2222 else -0.076) if gone_above <= 34.0 else (((-0.04 if gone_below <= 26.0 else 0.088) if prose_below <= 39.0
            else -0.046) if prose_above <= 47.0 else -0.09))))
    total += ((((-0.14 if body_below <= 0.2277 else -0.054) if gone_above <= 26.0 else (-0.075 if head <= 2.0 else ((0.075 if link <= 0.5
            else -0.166) if capitals <= 0.2143 else (-0.05 if prose_lines <= 22.0 else 0.034)))) if prose_below <= 21.0 else (-0.121 if
            words_above_2 <= 13.0 else (-0.133 if gone_above <= 5.0 else -0.004))) if words <= 22.0 else (((((-0.075 if words_below <= 9.0
            else (-0.113 if body_below <= 0.1433 else 0.079)) if capitals <= 0.6 else -0.249) if commas <= 8.0 else 0.087) if cohesion <=
            0.1538 else ((0.079 if date <= 0.0 else (0.117 if digits <= 0.01823 else (-0.322 if digits <= 0.03571 else -0.01))) if words
            <= 45.0 else 0.12)) if head <= 19.0 else (((0.101 if body_above <= 0.4467 else (-0.108 if sentences <= 3.0 else -0.23)) if
            body_below <= 0.5073 else 0.015) if gone_above <= 10.0 else ((-0.03 if cohesion <= 0.3287 else (((0.042 if gone_above <= 71.0
            else 0.093) if copies <= 1.5 else -0.133) if date <= 0.04795 else -0.265)) if body_above <= 0.9146 else (-0.028 if prose_lines
            <= 104.0 else -0.266)))))
    total += (((((-0.097 if gone_below <= 4.0 else 0.012) if words_above <= 14.0 else 0.07) if body_above <= 0.8231 else -0.069) if
            prose_below <= 1.0 else (((-0.124 if near_above <= 1.726 else -0.014) if commas <= 2.0 else (0.103 if prose_share <= 0.0 else
            ((0.157 if body_below <= 0.7112 else -0.179) if body_above <= 0.4837 else -0.088))) if gone_below <= 20.0 else ((0.033 if head
            <= 5.0 else (-0.115 if body_below <= 0.2277 else -0.016)) if gone_above <= 40.0 else ((-0.07 if stems <= 1.0 else ((-0.048 if
            shared <= 4.0 else 0.047) if words_below <= 2.0 else 0.043)) if date <= 0.0 else (-0.193 if prose_share <= 0.8971 else
            0.082))))) if shared <= 9.0 else (((0.053 if words <= 39.0 else 0.122) if cohesion <= 0.8485 else -0.049) if head <= 19.0 else
            (((0.036 if cohesion <= 0.9091 else -0.143) if line_share <= 0.2929 else ((-0.031 if sentences <= 1.0 else -0.206) if
            gone_above <= 26.0 else 0.012)) if gone_below <= 26.0 else (((0.091 if body_above <= 0.6651 else 0.033) if copies <= 1.5 else
            -0.13) if digits <= 0.1579 else -0.317))))
    total += (((((-0.114 if sentences <= 3.0 else 0.086) if words_above <= 3.0 else ((0.076 if prose_share <= 0.05341 else (-0.13 if
            cohesion <= 0.2414 else -0.06)) if gone_above <= 91.0 else (((-0.221 if words_below <= 2.0 else 0.022) if head <= 3.0 else
            0.049) if line_share <= 0.4659 else -0.066))) if cohesion <= 0.9688 else 0.046) if colon <= 0.5 else 0.099) if stop <= 0.5
            else ((((-0.241 if words_below <= 8.0 else 0.066) if stems <= 23.0 else 0.117) if head <= 14.0 else ((0.058 if body_above <=
            0.5163 else (-0.16 if near_above <= 0.596 else ((0.051 if prose_lines <= 16.0 else -0.091) if quote <= 0.5 else 0.061))) if
            gone_above <= 57.0 else 0.069)) if prose_below <= 1.0 else (((-0.049 if sentences <= 1.0 else -0.13) if words_above <= 18.0
            else (((0.024 if sentences <= 2.0 else -0.193) if link <= 0.5 else -0.222) if quote <= 0.5 else 0.125)) if stems <= 26.0 else
            ((((0.092 if capitals <= 0.2025 else -0.068) if head <= 12.0 else -0.131) if shared <= 14.0 else 0.047) if body_below <=
            0.4565 else 0.114))))
    total += ((((-0.049 if gone_below <= 20.0 else 0.054) if capitals <= 0.2143 else (-0.078 if gone_below <= 20.0 else -0.002)) if
            prose_below <= 21.0 else (-0.098 if words_above_2 <= 13.0 else -0.015)) if words <= 22.0 else ((((((((-0.162 if sentences <=
            0.0 else 0.037) if commas <= 3.0 else (-0.036 if words_below <= 2.0 else 0.144)) if cohesion <= 0.08696 else 0.137) if
            prose_share <= 0.4778 else (((0.056 if line_share <= 0.2049 else ((-0.064 if words <= 35.0 else -0.216) if digits <= 0.007692
            else -0.005)) if prose_share <= 0.9328 else (0.079 if prose_lines <= 9.0 else -0.104)) if quote <= 0.5 else (0.115 if stems <=
            30.0 else -0.061))) if near_below <= 1.0 else 0.074) if capitals <= 0.75 else -0.129) if shared <= 9.0 else ((0.109 if head <=
            12.0 else 0.066) if cohesion <= 0.8485 else -0.045)) if head <= 35.0 else ((0.028 if body_above <= 0.5 else (-0.115 if
            words_above_2 <= 30.0 else (0.055 if prose_share <= 0.7208 else -0.105))) if gone_above <= 71.0 else (-0.041 if cohesion <=
            0.5333 else (0.08 if near_below <= 3.318 else -0.41)))))
    total += ((((((-0.115 if cohesion <= 0.9091 else 0.008) if words_above <= 3.0 else -0.041) if commas <= 0.0 else (((0.106 if
            prose_lines <= 11.0 else 0.007) if capitals <= 0.5 else -0.083) if body_above <= 0.5 else ((-0.119 if cohesion <= 0.5455 else
            -0.023) if words_above_2 <= 25.0 else (-0.157 if gone_above <= 2.0 else (0.16 if prose_lines <= 9.0 else 0.005))))) if
            words_above <= 25.0 else ((0.092 if prose_lines <= 11.0 else (0.028 if prose_lines <= 131.0 else -0.291)) if link <= 0.5 else
            -0.234)) if body_above <= 0.9146 else (-0.122 if near_above <= 2.449 else 0.005)) if gone_above <= 91.0 else ((((-0.115 if
            head <= 5.0 else -0.014) if words <= 14.0 else (((-0.122 if cohesion <= 0.0 else (0.163 if prose_share <= 0.5053 else -0.048))
            if sentences <= 3.0 else 0.071) if line_share <= 0.8333 else 0.075)) if words_above_2 <= 3.0 else (((0.036 if near_below <=
            -0.2923 else -0.07) if prose_share <= 0.9031 else 0.072) if prose_lines <= 16.0 else 0.055)) if shared <= 9.0 else (0.084 if
            near_above <= 3.278 else (0.001 if prose_lines <= 66.0 else -0.476))))
    total += (((-0.067 if commas <= 0.0 else (0.082 if prose_share <= 0.1755 else (((-0.29 if words_above <= 9.0 else ((-0.195 if
            gone_above <= 2.0 else 0.049) if stems <= 87.0 else 0.156)) if prose_above <= 1.0 else -0.062) if prose_share <= 0.9817 else
            0.089))) if capitals <= 0.6 else (-0.121 if prose_lines <= 36.0 else -0.022)) if cohesion <= 0.2222 else ((((((((0.137 if
            shared <= 0.0 else -0.095) if head <= 3.0 else 0.063) if prose_lines <= 9.0 else (-0.022 if words <= 9.0 else -0.084)) if
            shared <= 21.0 else (-0.123 if gone_above <= 3.0 else 0.066)) if body_above <= 0.9146 else (-0.119 if cohesion <= 0.9688 else
            0.01)) if near_above <= 2.186 else 0.038) if words_below <= 21.0 else ((0.016 if commas <= 1.0 else 0.079) if head <= 122.0
            else ((-0.011 if prose_share <= 0.8859 else -0.312) if shared <= 33.0 else -0.28))) if gone_below <= 64.0 else ((((0.028 if
            prose_lines <= 34.0 else 0.069) if stems <= 26.0 else (0.124 if head <= 12.0 else 0.053)) if date <= 0.04795 else -0.119) if
            copies <= 1.5 else -0.083)))
    total += ((((-0.136 if cohesion <= 0.0 else -0.022) if stems <= 12.0 else (-0.012 if words_above_2 <= 4.0 else 0.06)) if body_above <=
            0.5534 else (-0.107 if words_above_2 <= 29.0 else (0.057 if prose_lines <= 8.0 else (-0.159 if cohesion <= 0.4308 else
            -0.008)))) if gone_above <= 11.0 else ((((-0.093 if near_above <= -0.9998 else ((-0.046 if gone_below <= 9.0 else 0.011) if
            body_below <= 0.9073 else -0.083)) if near_above <= 1.824 else 0.041) if gone_below <= 81.0 else (((-0.014 if copies <= 1.5
            else -0.177) if words_below <= 2.0 else (0.064 if line_share <= 0.4474 else (((0.052 if line_share <= 0.6667 else -0.314) if
            body_above <= 0.6104 else (-0.453 if body_above <= 0.8055 else -0.114)) if prose_share <= 0.7459 else (((0.048 if stems <= 5.0
            else -0.063) if stop <= 0.5 else 0.056) if link <= 0.5 else -0.204)))) if date <= 0.0 else -0.079)) if shared <= 13.0 else
            (-0.076 if commas <= 0.0 else ((0.116 if cohesion <= 0.875 else -0.039) if prose_lines <= 23.0 else (0.051 if line_share <=
            0.9667 else (-0.789 if prose_lines <= 25.0 else 0.053))))))
    total += ((((((-0.015 if words <= 17.0 else ((0.075 if body_above <= 0.5724 else -0.069) if gone_above <= 5.0 else 0.118)) if
            body_above <= 0.9146 else (0.05 if prose_above <= 1.0 else -0.115)) if prose_lines <= 8.0 else (-0.083 if cohesion <= 0.3333
            else (-0.031 if words_above <= 33.0 else 0.056))) if words_below <= 29.0 else (0.012 if commas <= 1.0 else 0.084)) if head <=
            41.0 else (((-0.108 if line_share <= 0.4937 else 0.095) if gone_above <= 3.0 else -0.026) if body_above <= 0.934 else -0.114))
            if gone_above <= 91.0 else ((((((((-0.09 if words_above_2 <= 9.0 else -0.017) if prose_share <= 0.937 else (-0.056 if commas
            <= 0.0 else 0.094)) if link <= 0.5 else -0.171) if to_body <= 16.0 else 0.076) if quote <= 0.5 else 0.047) if body_below <=
            0.07614 else 0.039) if body_below <= 0.9073 else (-0.032 if head <= 35.0 else -0.191)) if shared <= 9.0 else ((0.031 if digits
            <= 0.04167 else -0.242) if words <= 26.0 else (((0.055 if digits <= 0.0303 else -0.117) if body_below <= 0.2277 else 0.095) if
            near_above <= 3.278 else -0.044))))
    total += ((((-0.177 if prose_lines <= 3.0 else (-0.111 if words_above <= 3.0 else 0.021)) if capitals <= 0.0339 else ((-0.063 if
            words_above <= 13.0 else 0.027) if gone_below <= 22.0 else ((0.117 if body_above <= 0.5354 else 0.037) if near_below <= 1.623
            else -0.018))) if capitals <= 0.1333 else ((((0.021 if near_below <= -0.3 else ((-0.015 if body_above <= 0.3537 else -0.123)
            if gone_above <= 12.0 else -0.021)) if body_below <= 0.8857 else (-0.086 if quote <= 0.5 else 0.093)) if shared <= 21.0 else
            (-0.074 if commas <= 2.0 else 0.111)) if body_above <= 0.9146 else (-0.111 if gone_above <= 18.0 else (((0.167 if line_share
            <= 0.0249 else (0.011 if prose_lines <= 23.0 else -0.087)) if bullet <= 0.5 else -0.115) if link <= 0.5 else -0.179)))) if
            words_below <= 14.0 else ((((-0.072 if gone_below <= 2.0 else 0.02) if words <= 26.0 else ((-0.348 if capitals <= 0.0339 else
            -0.004) if stop <= 0.5 else (0.084 if body_above <= 0.5163 else 0.036))) if copies <= 1.5 else (-0.159 if prose_lines <= 42.0
            else 0.001)) if link <= 0.5 else -0.127))
    total += (((-0.123 if gone_below <= 11.0 else (-0.077 if gone_above <= 30.0 else -0.011)) if commas <= 0.0 else ((0.057 if prose_share
            <= 0.1755 else (-0.174 if capitals <= 0.0339 else ((0.043 if sentences <= 0.0 else ((0.01 if body_above <= 0.07792 else
            -0.181) if words_above <= 15.0 else 0.026)) if commas <= 8.0 else 0.118))) if body_above <= 0.8421 else -0.057)) if cohesion
            <= 0.2222 else (((-0.022 if words <= 18.0 else (0.105 if body_above <= 0.5534 else (((-0.263 if body_above <= 0.6651 else
            -0.024) if words_above_2 <= 32.0 else 0.074) if near_above <= 1.896 else 0.093))) if quote <= 0.5 else 0.12) if prose_lines <=
            11.0 else ((-0.004 if body_above <= 0.3724 else -0.069) if gone_above <= 16.0 else (((((-0.011 if words <= 58.0 else (-0.499
            if words <= 60.0 else -0.092)) if shared <= 16.0 else 0.099) if cohesion <= 0.4444 else ((0.048 if near_below <= 3.318 else
            (-0.004 if prose_lines <= 66.0 else -0.457)) if commas <= 15.0 else (0.091 if words_below <= 13.0 else -0.389))) if body_above
            <= 0.9564 else -0.038) if copies <= 1.5 else -0.067))))
    total += ((((0.006 if stems <= 9.0 else ((-0.185 if shared <= 5.0 else 0.045) if sentences <= 0.0 else -0.312)) if capitals <= 0.0339
            else ((-0.037 if gone_above <= 91.0 else 0.031) if body_below <= 0.5073 else 0.067)) if capitals <= 0.1811 else (((((-0.061 if
            gone_below <= 18.0 else 0.101) if near_below <= -0.9588 else -0.059) if cohesion <= 0.1538 else 0.047) if prose_lines <= 7.0
            else (((-0.115 if gone_below <= 81.0 else (-0.099 if prose_lines <= 22.0 else 0.086)) if cohesion <= 0.2889 else ((-0.043 if
            cohesion <= 0.7037 else 0.059) if words <= 7.0 else ((-0.021 if near_below <= 0.0 else -0.095) if stems <= 26.0 else 0.013)))
            if words_below <= 44.0 else 0.027)) if prose_lines <= 48.0 else 0.013)) if quote <= 0.5 else (((((-0.161 if body_below <=
            0.4565 else 0.067) if commas <= 5.0 else 0.146) if words_above_2 <= 10.0 else ((0.092 if gone_above <= 47.0 else -0.522) if
            capitals <= 0.28 else 0.058)) if body_above <= 0.3537 else (0.032 if prose_above <= 2.0 else -0.133)) if words_above_2 <= 12.0
            else (0.098 if head <= 32.0 else 0.023)))
    total += (((-0.148 if prose_share <= 0.0 else ((((0.023 if cohesion <= 0.0 else -0.158) if stems <= 12.0 else 0.128) if body_above <=
            0.7354 else (-0.104 if gone_above <= 57.0 else -0.008)) if body_below <= 0.8639 else -0.096)) if shared <= 0.0 else ((((0.013
            if capitals <= 0.2353 else (-0.065 if digits <= 0.01266 else 0.005)) if cohesion <= 0.9688 else (0.073 if shared <= 4.0 else
            -0.023)) if shared <= 11.0 else -0.085) if colon <= 0.5 else 0.085)) if commas <= 0.0 else ((((((0.013 if prose_share <=
            0.6236 else ((-0.069 if line_share <= 0.9667 else 0.07) if near_above <= 1.896 else 0.029)) if shared <= 20.0 else 0.062) if
            link <= 0.5 else (-0.062 if near_above <= 1.294 else -0.251)) if words_below <= 14.0 else (((0.021 if sentences <= 4.0 else
            (-0.222 if quote <= 0.5 else 0.083)) if body_below <= 0.3478 else 0.058) if date <= 0.0 else (0.022 if body_above <= 0.05702
            else -0.166))) if words_above_2 <= 32.0 else 0.054) if prose_lines <= 104.0 else (-0.085 if line_share <= 0.8 else (-0.897 if
            capitals <= 0.4 else 0.055))))
    total += ((((((-0.137 if stems <= 9.0 else 0.089) if words_above <= 2.0 else (-0.097 if words_below <= 0.0 else 0.01)) if body_below
            <= 0.75 else ((-0.149 if gone_below <= 38.0 else 0.176) if near_below <= -0.4661 else -0.313)) if cohesion <= 0.1538 else
            0.081) if prose_lines <= 7.0 else (-0.073 if gone_above <= 20.0 else (-0.01 if prose_above <= 47.0 else -0.085))) if
            words_below <= 3.0 else ((((((((0.03 if prose_lines <= 11.0 else (-0.078 if cohesion <= 0.3125 else 0.005)) if stems <= 87.0
            else 0.1) if body_below <= 0.9073 else -0.052) if prose_lines <= 131.0 else -0.228) if body_above <= 0.9564 else -0.087) if
            quote <= 0.5 else (-0.052 if words_above <= 3.0 else 0.068)) if gone_below <= 64.0 else ((0.004 if prose_lines <= 24.0 else
            (0.055 if date <= 0.04795 else -0.089)) if words <= 43.0 else ((-0.153 if capitals <= 0.0339 else (0.108 if near_below <=
            3.318 else (0.0 if cohesion <= 0.6667 else -0.467))) if body_above <= 0.5163 else (-0.144 if cohesion <= 0.1818 else (0.112 if
            prose_lines <= 22.0 else -0.013))))) if link <= 0.5 else -0.126))
    total += ((-0.057 if words_above_2 <= 16.0 else (0.041 if prose_lines <= 16.0 else -0.045)) if gone_below <= 5.0 else ((((-0.08 if
            capitals <= 0.0339 else (0.081 if cohesion <= 0.8485 else 0.001)) if body_above <= 0.5 else ((((0.003 if gone_above <= 91.0
            else 0.049) if commas <= 10.0 else -0.305) if sentences <= 3.0 else (((-0.282 if near_above <= 1.378 else 0.099) if words <=
            64.0 else -0.464) if stems <= 34.0 else -0.019)) if near_below <= 3.318 else -0.265)) if copies <= 1.5 else -0.101) if
            capitals <= 0.1667 else (((((-0.008 if stems <= 52.0 else -0.129) if sentences <= 1.0 else (((-0.115 if line_share <= 0.7143
            else -0.328) if words_above <= 26.0 else 0.114) if words <= 70.0 else (-0.113 if digits <= 0.00464 else 0.067))) if body_below
            <= 0.2459 else (((((-0.05 if words <= 15.0 else 0.127) if prose_lines <= 7.0 else (0.008 if to_body <= 0.0 else 0.084)) if
            near_below <= 3.147 else -0.104) if body_below <= 0.9073 else -0.021) if prose_below <= 39.0 else -0.087)) if words_above <=
            31.0 else 0.03) if date <= 0.04795 else -0.08)))
    total += (((((0.057 if body_above <= 0.5534 else -0.014) if to_body <= 6.0 else (-0.005 if body_above <= 0.7702 else -0.116)) if
            prose_lines <= 11.0 else ((-0.107 if cohesion <= 0.6216 else -0.01) if body_below <= 0.1939 else (-0.08 if words_above <= 2.0
            else -0.02))) if gone_above <= 47.0 else (((((-0.063 if prose_share <= 0.7743 else ((-0.349 if near_below <= 1.848 else 0.048)
            if commas <= 2.0 else -0.008)) if cohesion <= 0.3784 else -0.015) if digits <= 0.003576 else (-0.06 if words <= 47.0 else
            0.053)) if prose_share <= 0.9102 else (-0.083 if stems <= 8.0 else 0.05)) if head <= 3.0 else ((0.011 if prose_lines <= 21.0
            else (0.16 if prose_share <= 0.1755 else 0.042)) if gone_above <= 99.0 else (0.005 if head <= 221.0 else -0.099)))) if
            words_above_2 <= 23.0 else (-0.031 if cohesion <= 0.08696 else (((0.046 if link <= 0.5 else -0.147) if shared <= 13.0 else
            0.099) if prose_lines <= 20.0 else (0.016 if sentences <= 2.0 else (((-0.05 if words <= 60.0 else -0.329) if digits <= 0.01823
            else -0.625) if shared <= 17.0 else -0.018)))))
    total += ((((0.014 if commas <= 10.0 else 0.151) if body_below <= 0.9293 else -0.052) if body_above <= 0.3349 else -0.058) if
            gone_above <= 5.0 else ((((((-0.03 if words_above <= 2.0 else (((0.116 if bullet <= 0.5 else -0.069) if prose_share <= 0.1755
            else (-0.066 if words_below <= 0.0 else 0.001)) if quote <= 0.5 else 0.05)) if prose_share <= 0.9817 else 0.07) if sentences
            <= 2.0 else ((0.109 if prose_lines <= 11.0 else -0.082) if capitals <= 0.1489 else ((((-0.239 if words_above_2 <= 36.0 else
            0.043) if cohesion <= 0.2 else (-0.198 if words_above <= 3.0 else 0.065)) if prose_lines <= 20.0 else -0.322) if sentences <=
            8.0 else 0.05))) if shared <= 14.0 else (0.063 if digits <= 0.0 else ((0.086 if cohesion <= 0.8485 else -0.141) if prose_lines
            <= 24.0 else ((((0.052 if body_above <= 0.934 else -0.162) if sentences <= 3.0 else -0.133) if commas <= 12.0 else (-0.108 if
            near_above <= 1.294 else -0.586)) if near_below <= 3.084 else -0.232)))) if copies <= 1.5 else (-0.007 if words <= 5.0 else
            -0.099)) if colon <= 0.5 else 0.102))
    total += ((((((-0.062 if sentences <= 2.0 else -0.173) if digits <= 0.01266 else -0.005) if quote <= 0.5 else 0.038) if stems <= 87.0
            else 0.094) if gone_above <= 3.0 else (((-0.026 if near_above <= 1.896 else 0.036) if gone_below <= 64.0 else ((((0.159 if
            prose_lines <= 5.0 else (-0.191 if line_share <= 0.06009 else 0.063)) if bullet <= 0.5 else (0.023 if to_body <= 121.0 else
            -0.145)) if near_below <= -0.5741 else (-0.046 if head <= 52.0 else 0.023)) if body_below <= 0.4189 else ((0.172 if
            prose_share <= 0.1755 else (-0.125 if prose_lines <= 3.0 else ((0.012 if bullet <= 0.5 else (0.115 if line_share <= 0.7143
            else -0.217)) if to_body <= 72.0 else -0.088))) if commas <= 1.0 else 0.073))) if words_above_2 <= 23.0 else (((0.017 if
            words_below <= 0.0 else 0.088) if capitals <= 0.5 else -0.059) if prose_lines <= 11.0 else ((0.05 if capitals <= 0.1023 else
            0.001) if prose_lines <= 104.0 else (-0.043 if line_share <= 0.8 else (0.017 if prose_lines <= 131.0 else -0.621)))))) if link
            <= 0.5 else (-0.108 if stems <= 55.0 else 0.021))
    total += ((((((-0.142 if line_share <= 0.0249 else (((-0.066 if line_share <= 0.6739 else -0.361) if prose_above <= 3.0 else (-0.041
            if digits <= 0.0 else (0.094 if prose_lines <= 6.0 else -0.028))) if gone_above <= 99.0 else -0.156)) if words_above <= 12.0
            else (0.041 if digits <= 0.02059 else (-0.028 if body_above <= 0.2292 else (-0.01 if sentences <= 0.0 else (-0.665 if digits
            <= 0.03571 else 0.003))))) if words <= 138.0 else 0.087) if words_above_2 <= 2.0 else (((0.07 if prose_lines <= 2.0 else
            (((-0.133 if cohesion <= 0.2889 else -0.033) if digits <= 0.006689 else 0.028) if words_below <= 41.0 else -0.269)) if
            gone_above <= 2.0 else (0.015 if colon <= 0.5 else 0.108)) if copies <= 1.5 else ((-0.097 if digits <= 0.04167 else 0.086) if
            capitals <= 0.75 else 0.032))) if body_above <= 0.9146 else ((-0.132 if words_above_2 <= 2.0 else 0.172) if prose_lines <= 1.0
            else ((-0.026 if to_body <= 1.0 else -0.107) if gone_above <= 20.0 else (0.03 if capitals <= 0.1023 else -0.029)))) if
            words_below <= 44.0 else (-0.004 if stop <= 0.5 else 0.053))
    total += (((((-0.095 if gone_below <= 10.0 else (0.012 if prose_below <= 39.0 else (((-0.043 if words <= 14.0 else (0.164 if
            body_above <= 0.9146 else -0.074)) if stems <= 24.0 else -0.201) if bullet <= 0.5 else -0.131))) if commas <= 0.0 else (-0.009
            if quote <= 0.5 else 0.041)) if cohesion <= 0.2222 else ((-0.009 if words <= 18.0 else 0.072) if prose_lines <= 11.0 else
            ((((0.004 if prose_lines <= 20.0 else ((-0.143 if head <= 109.0 else -0.038) if body_below <= 0.5641 else -0.026)) if cohesion
            <= 0.5581 else (0.122 if words <= 3.0 else -0.003)) if gone_above <= 57.0 else (((-0.034 if near_above <= -0.05473 else
            -0.364) if line_share <= 0.08261 else (-0.241 if prose_share <= 0.3803 else (0.037 if commas <= 9.0 else (0.029 if line_share
            <= 0.598 else (-0.372 if stems <= 102.0 else 0.126))))) if body_below <= 0.9073 else -0.044)) if colon <= 0.5 else 0.099))) if
            link <= 0.5 else -0.067) if prose_lines <= 104.0 else ((-0.165 if gone_below <= 11.0 else (-0.16 if prose_share <= 0.6446 else
            0.001)) if near_above <= 3.081 else -0.258))
    total += (-0.031 if gone_below <= 3.0 else (((((0.099 if near_below <= -0.9588 else (((-0.059 if cohesion <= 0.3 else (-0.083 if stems
            <= 16.0 else -0.415)) if shared <= 9.0 else 0.136) if capitals <= 0.09091 else ((-0.022 if prose_lines <= 2.0 else (-0.016 if
            cohesion <= 0.08696 else 0.07)) if words_below <= 118.0 else -0.23))) if prose_lines <= 7.0 else ((((0.067 if to_body <= 121.0
            else -0.173) if prose_lines <= 22.0 else (0.63 if line_share <= 0.04505 else 0.167)) if prose_share <= 0.1755 else -0.029) if
            sentences <= 3.0 else (-0.202 if words_above_2 <= 33.0 else -0.001))) if bullet <= 0.5 else -0.048) if cohesion <= 0.4308 else
            ((0.052 if words <= 7.0 else (-0.007 if commas <= 1.0 else 0.031)) if prose_lines <= 104.0 else (-0.117 if cohesion <= 0.8261
            else -0.01))) if quote <= 0.5 else ((((-0.002 if stems <= 47.0 else 0.106) if body_above <= 0.7 else (-0.188 if cohesion <=
            0.1818 else -0.031)) if words_above <= 12.0 else 0.071) if prose_lines <= 56.0 else (0.082 if body_above <= 0.2834 else
            (-0.124 if commas <= 10.0 else -0.418)))))
    total += ((-0.02 if cohesion <= 0.9688 else ((0.033 if stems <= 7.0 else -0.124) if bullet <= 0.5 else 0.11)) if commas <= 0.0 else
            (((((((((0.045 if gone_above <= 57.0 else (0.01 if prose_share <= 0.6446 else (((-0.169 if digits <= 0.003576 else 0.04) if
            words_below <= 29.0 else -0.475) if words_below <= 36.0 else 0.065))) if prose_share <= 0.937 else 0.071) if near_above <=
            2.645 else (-0.216 if words_above_2 <= 13.0 else 0.122)) if commas <= 7.0 else 0.124) if capitals <= 0.2143 else (((-0.356 if
            to_body <= 0.0 else -0.039) if prose <= 0.5 else 0.017) if words <= 93.0 else (-0.221 if words_below <= 28.0 else 0.09))) if
            head <= 15.0 else (0.119 if prose_share <= 0.1755 else (-0.038 if line_share <= 0.4278 else -0.119))) if cohesion <= 0.4444
            else ((0.033 if commas <= 15.0 else (0.017 if near_above <= 1.294 else -0.378)) if prose_lines <= 104.0 else (-0.045 if stems
            <= 38.0 else -0.261))) if capitals <= 0.4444 else (0.08 if cohesion <= 0.5227 else -0.04)) if capitals <= 0.5 else (-0.026 if
            near_below <= 2.655 else -0.242)))
    total += (((-0.107 if gone_below <= 7.0 else 0.005) if gone_above <= 3.0 else (-0.033 if capitals <= 0.0339 else (((0.02 if near_above
            <= 2.864 else 0.137) if prose_lines <= 19.0 else ((-0.059 if cohesion <= 0.5227 else (0.039 if near_above <= 2.941 else
            -0.068)) if words <= 68.0 else (0.023 if line_share <= 0.3913 else (-0.438 if stems <= 36.0 else (0.005 if head <= 57.0 else
            -0.235))))) if body_below <= 0.4925 else 0.066))) if capitals <= 0.1333 else ((((0.006 if gone_below <= 16.0 else 0.124) if
            near_below <= -0.4661 else ((-0.147 if line_share <= 0.0249 else (-0.058 if prose_above <= 4.0 else 0.028)) if shared <= 3.0
            else 0.045)) if bullet <= 0.5 else -0.031) if prose_lines <= 6.0 else (((((-0.104 if near_above <= -0.8824 else -0.032) if
            words <= 66.0 else -0.245) if prose_lines <= 22.0 else ((0.195 if prose_share <= 0.1755 else 0.007) if words <= 18.0 else
            -0.099)) if shared <= 14.0 else 0.082) if cohesion <= 0.3 else ((0.037 if stems <= 4.0 else (-0.02 if stems <= 38.0 else
            0.045)) if date <= 0.04795 else -0.101))))
    total += (((((((-0.096 if gone_above <= 12.0 else (-0.1 if near_above <= -0.9998 else -0.001)) if cohesion <= 0.1538 else ((-0.048 if
            near_above <= -0.9998 else (0.058 if line_share <= 0.1558 else 0.236)) if prose_share <= 0.4456 else (0.022 if shared <= 3.0
            else (-0.045 if near_above <= 2.564 else 0.048)))) if sentences <= 2.0 else (((((-0.021 if body_below <= 0.7112 else -0.344)
            if words_above_2 <= 11.0 else -0.466) if prose_below <= 3.0 else (0.012 if capitals <= 0.2143 else -0.213)) if digits <=
            0.0303 else 0.117) if words_above_2 <= 23.0 else 0.012)) if words_below <= 3.0 else ((((-0.033 if words_below <= 21.0 else
            0.003) if digits <= 0.00885 else 0.016) if gone_below <= 45.0 else (0.01 if to_body <= 16.0 else 0.064)) if date <= 0.0 else
            -0.052)) if link <= 0.5 else -0.074) if colon <= 0.5 else (0.085 if line_share <= 0.7812 else -0.168)) if quote <= 0.5 else
            ((-0.035 if words <= 33.0 else (0.036 if digits <= 0.02614 else -0.074)) if near_above <= 1.535 else ((0.077 if prose_lines <=
            66.0 else -0.099) if bullet <= 0.5 else -0.202)))
    total += ((((-0.056 if capitals <= 0.0339 else (((((((-0.119 if prose_lines <= 0.0 else (0.022 if sentences <= 1.0 else ((-0.196 if
            head <= 3.0 else -0.03) if words_below <= 22.0 else 0.028))) if commas <= 3.0 else ((0.094 if gone_below <= 2.0 else (0.061 if
            capitals <= 0.2025 else (-0.052 if words_above_2 <= 10.0 else (-0.27 if shared <= 17.0 else 0.088)))) if words_below <= 2.0
            else (0.118 if prose_lines <= 4.0 else ((0.024 if prose_above <= 3.0 else (-0.02 if digits <= 0.0303 else -0.524)) if shared
            <= 14.0 else 0.063)))) if line_share <= 0.6515 else 0.087) if date <= 0.0 else (-0.112 if stems <= 31.0 else 0.106)) if
            to_body <= 16.0 else (0.023 if body_below <= 0.2459 else 0.106)) if body_below <= 0.9073 else (-0.008 if prose_below <= 21.0
            else -0.097)) if line_share <= 0.6739 else -0.021)) if body_above <= 0.9146 else -0.025) if prose_share <= 0.9817 else ((0.061
            if cohesion <= 0.8 else -0.127) if digits <= 0.05085 else -0.127)) if copies <= 1.5 else (-0.006 if shared <= 2.0 else (-0.131
            if body_below <= 0.6213 else -0.005)))
    total += (((((-0.045 if words_below <= 0.0 else 0.031) if prose_share <= 0.6031 else (-0.053 if stems <= 60.0 else 0.105)) if
            near_above <= 1.656 else ((-0.083 if cohesion <= 0.03571 else 0.095) if link <= 0.5 else -0.135)) if near_below <= 1.906 else
            0.083) if prose_lines <= 7.0 else ((((-0.08 if stop <= 0.5 else 0.084) if prose_lines <= 12.0 else -0.097) if body_above <=
            0.1357 else (0.01 if body_above <= 0.7523 else (-0.059 if near_above <= 2.564 else 0.026))) if cohesion <= 0.3514 else
            ((((-0.018 if stems <= 26.0 else 0.035) if words_below <= 31.0 else (0.032 if words <= 119.0 else (0.12 if prose_lines <= 14.0
            else -0.187))) if bullet <= 0.5 else (0.07 if stop <= 0.5 else (((0.034 if line_share <= 0.7812 else -0.421) if words <= 50.0
            else (0.119 if commas <= 2.0 else (-0.108 if line_share <= 0.4659 else -0.537))) if prose_lines <= 61.0 else 0.096))) if
            near_below <= 2.941 else ((0.023 if cohesion <= 0.7188 else -0.075) if sentences <= 2.0 else (0.116 if prose_lines <= 21.0
            else (-0.591 if prose_lines <= 28.0 else -0.087))))))
    total += (((((0.03 if prose_share <= 0.9774 else (-0.325 if line_share <= 0.8667 else 0.069)) if line_share <= 0.9091 else 0.136) if
            head <= 6.0 else ((((((-0.036 if words <= 14.0 else 0.068) if prose_lines <= 10.0 else -0.075) if body_above <= 0.8055 else
            -0.094) if cohesion <= 0.5833 else (((0.002 if line_share <= 0.1894 else 0.325) if gone_below <= 5.0 else -0.041) if
            prose_share <= 0.4778 else -0.015)) if words_above <= 27.0 else (0.024 if prose_lines <= 90.0 else -0.206)) if gone_below <=
            45.0 else -0.057)) if gone_above <= 12.0 else ((((-0.032 if words <= 47.0 else (0.058 if capitals <= 0.1186 else -0.215)) if
            words_above <= 8.0 else 0.004) if commas <= 3.0 else (((0.042 if sentences <= 6.0 else 0.156) if words_above <= 11.0 else
            ((0.041 if commas <= 8.0 else -0.33) if capitals <= 0.4 else 0.144)) if words_below <= 118.0 else -0.122)) if body_above <=
            0.09756 else ((0.14 if body_above <= 0.7523 else (0.181 if prose_lines <= 3.0 else (-0.133 if prose_lines <= 22.0 else
            0.143))) if prose_share <= 0.1755 else 0.007))) if colon <= 0.5 else 0.064)
    total += ((((((((((-0.008 if gone_above <= 34.0 else 0.054) if prose_below <= 39.0 else -0.045) if line_share <= 0.2771 else -0.039)
            if prose_share <= 0.9817 else 0.038) if shared <= 21.0 else 0.04) if copies <= 1.5 else (-0.119 if cohesion <= 0.9688 else
            (0.082 if stop <= 0.5 else -0.089))) if digits <= 0.00885 else (((((0.173 if digits <= 0.01429 else 0.06) if stems <= 25.0
            else -0.004) if prose_lines <= 7.0 else 0.005) if date <= 0.0 else (-0.071 if words <= 47.0 else 0.158)) if words <= 119.0
            else (-0.015 if body_above <= 0.4652 else -0.268))) if prose_lines <= 48.0 else ((0.031 if line_share <= 0.1894 else (0.287 if
            prose_lines <= 56.0 else -0.126)) if prose_share <= 0.4456 else ((-0.069 if body_below <= 0.03859 else (-0.047 if
            words_above_2 <= 2.0 else 0.036)) if near_below <= 3.274 else -0.212))) if colon <= 0.5 else 0.056) if quote <= 0.5 else
            ((((0.074 if capitals <= 0.1111 else (-0.056 if commas <= 7.0 else 0.116)) if words_above <= 12.0 else 0.067) if to_body <=
            2.0 else -0.022) if prose_lines <= 56.0 else -0.094))
    total += (((((-0.125 if head <= 6.0 else (0.01 if commas <= 5.0 else -0.283)) if capitals <= 0.0339 else (((0.023 if digits <= 0.02614
            else 0.12) if copies <= 1.5 else -0.115) if shared <= 42.0 else (0.021 if head <= 67.0 else -0.267))) if near_above <= 3.278
            else ((0.024 if words <= 30.0 else (-0.708 if prose_lines <= 28.0 else -0.04)) if words_above_2 <= 21.0 else -0.016)) if
            body_below <= 0.75 else 0.058) if capitals <= 0.1023 else (((-0.064 if gone_above <= 91.0 else 0.048) if near_above <= -0.9998
            else 0.026) if words <= 7.0 else ((((((-0.018 if line_share <= 0.5786 else -0.144) if words <= 15.0 else ((0.043 if gone_above
            <= 91.0 else (-0.057 if words <= 76.0 else 0.103)) if prose_share <= 0.8642 else (0.086 if sentences <= 4.0 else -0.222))) if
            prose_lines <= 11.0 else (-0.013 if body_below <= 0.9293 else -0.066)) if quote <= 0.5 else 0.036) if body_above <= 0.6463
            else (-0.015 if sentences <= 2.0 else -0.086)) if stems <= 102.0 else (0.135 if prose_above <= 1.0 else (-0.011 if prose_share
            <= 0.6446 else 0.147)))))
    total += (((((((-0.009 if capitals <= 0.1186 else -0.148) if near_above <= 1.128 else 0.061) if prose_lines <= 24.0 else -0.077) if
            prose_lines <= 45.0 else 0.101) if prose_lines <= 61.0 else -0.135) if gone_below <= 11.0 else ((-0.004 if line_share <=
            0.9667 else 0.103) if body_below <= 0.332 else (((-0.003 if body_above <= 0.1357 else -0.292) if prose_lines <= 4.0 else
            (0.044 if commas <= 10.0 else (-0.309 if prose_share <= 0.7743 else 0.046))) if to_body <= 2.0 else (0.177 if prose_lines <=
            13.0 else 0.035)))) if capitals <= 0.1333 else (((((-0.008 if shared <= 0.0 else -0.112) if cohesion <= 0.1538 else 0.066) if
            words_below <= 2.0 else (0.042 if line_share <= 0.6667 else -0.068)) if prose_lines <= 5.0 else ((-0.019 if prose_lines <=
            22.0 else ((0.023 if head <= 74.0 else 0.183) if prose_lines <= 25.0 else ((-0.015 if prose_lines <= 48.0 else 0.056) if
            gone_above <= 99.0 else -0.047))) if words <= 7.0 else (-0.021 if words <= 119.0 else -0.111))) if words_below <= 44.0 else
            (-0.003 if shared <= 9.0 else (0.108 if prose_lines <= 22.0 else -0.009))))
    total += (((-0.042 if digits <= 0.0 else ((-0.131 if cohesion <= 0.2889 else 0.02) if prose_above <= 47.0 else (0.094 if cohesion <=
            0.6087 else -0.082))) if gone_above <= 3.0 else (-0.06 if gone_below <= 1.0 else (((((((0.009 if line_share <= 0.2414 else
            ((-0.167 if prose_share <= 0.9102 else 0.024) if capitals <= 0.1607 else ((-0.047 if words <= 15.0 else 0.083) if stems <=
            23.0 else -0.07))) if words_above_2 <= 23.0 else (-0.04 if sentences <= 0.0 else 0.101)) if near_above <= 1.128 else (-0.06 if
            cohesion <= 0.08696 else 0.089)) if near_below <= 1.906 else 0.081) if prose_lines <= 7.0 else -0.01) if prose_lines <= 48.0
            else (0.039 if sentences <= 4.0 else (0.075 if body_above <= 0.5 else -0.288))) if words_above <= 37.0 else 0.024))) if
            prose_lines <= 104.0 else ((-0.106 if gone_above <= 8.0 else (-0.058 if prose_share <= 0.7743 else (0.124 if body_above <=
            0.934 else -0.099))) if prose_share <= 0.8561 else ((0.036 if body_above <= 0.7177 else -0.167) if gone_above <= 99.0 else
            ((-0.749 if line_share <= 0.3721 else -0.231) if cohesion <= 0.7857 else -0.105))))
    total += (((-0.009 if commas <= 3.0 else 0.104) if body_above <= 0.0 else (-0.087 if cohesion <= 0.2889 else -0.015)) if gone_above <=
            3.0 else ((((0.036 if prose_share <= 0.6446 else ((-0.002 if words_below <= 7.0 else ((((-0.09 if shared <= 3.0 else ((-0.544
            if prose_lines <= 12.0 else -0.176) if words_above_2 <= 35.0 else -0.053)) if commas <= 5.0 else 0.146) if near_below <= 2.19
            else 0.027) if digits <= 0.006689 else 0.041)) if words_above <= 14.0 else ((-0.151 if near_below <= -0.8319 else 0.048) if
            cohesion <= 0.4048 else (0.029 if shared <= 6.0 else (0.069 if near_above <= 2.293 else (-0.561 if capitals <= 0.08333 else
            0.043)))))) if cohesion <= 0.4308 else ((0.097 if cohesion <= 0.75 else -0.011) if head <= 15.0 else (((0.069 if prose_lines
            <= 75.0 else -0.052) if line_share <= 0.3158 else ((0.001 if digits <= 0.0 else (-0.039 if prose_lines <= 42.0 else (-0.348 if
            digits <= 0.00885 else -0.048))) if cohesion <= 0.7188 else 0.05)) if words_above <= 59.0 else -0.051))) if cohesion <= 0.9091
            else -0.029) if capitals <= 0.1333 else -0.003))
    total += (((((-0.075 if line_share <= 0.04505 else ((0.001 if line_share <= 0.2771 else ((-0.042 if words <= 27.0 else 0.169) if words
            <= 31.0 else (-0.063 if line_share <= 0.5 else -0.244))) if gone_below <= 7.0 else 0.005)) if words_above_2 <= 3.0 else (0.027
            if words <= 7.0 else (((((0.003 if near_above <= -0.372 else -0.107) if line_share <= 0.8 else -0.322) if prose_below <= 1.0
            else (-0.031 if cohesion <= 0.2889 else (0.219 if prose_lines <= 4.0 else 0.024))) if prose <= 0.5 else ((0.018 if prose_lines
            <= 20.0 else (-0.034 if gone_above <= 57.0 else 0.015)) if stems <= 87.0 else 0.128)) if colon <= 0.5 else 0.079))) if quote
            <= 0.5 else (((-0.071 if words <= 119.0 else 0.023) if body_below <= 0.583 else (0.178 if prose_share <= 0.1755 else 0.017))
            if near_above <= 0.3861 else ((-0.056 if prose_below <= 4.0 else 0.079) if prose <= 0.5 else 0.057))) if link <= 0.5 else
            ((-0.051 if words_above_2 <= 6.0 else 0.084) if near_above <= 0.79 else -0.093)) if copies <= 1.5 else (-0.05 if capitals <=
            0.75 else 0.015))
    total += (((((-0.006 if commas <= 15.0 else -0.092) if gone_below <= 99.0 else (-0.193 if words_above_2 <= 3.0 else 0.011)) if
            words_below <= 2.0 else ((-0.004 if commas <= 0.0 else (((0.013 if commas <= 4.0 else -0.22) if stems <= 32.0 else -0.199) if
            capitals <= 0.0339 else (0.092 if words <= 7.0 else ((0.021 if line_share <= 0.2929 else (-0.064 if words <= 52.0 else 0.029))
            if words_above_2 <= 5.0 else 0.024)))) if commas <= 27.0 else 0.144)) if line_share <= 0.6667 else ((-0.037 if near_below <=
            3.147 else -0.215) if line_share <= 0.7297 else ((0.035 if line_share <= 0.7812 else (-0.345 if prose_lines <= 8.0 else
            -0.003)) if prose_share <= 0.8642 else (((-0.023 if sentences <= 1.0 else (-0.202 if near_below <= 1.233 else -0.039)) if
            gone_above <= 57.0 else ((0.054 if body_above <= 0.8957 else -0.033) if gone_above <= 194.0 else -0.279)) if gone_below <=
            99.0 else -0.234)))) if prose_share <= 0.9817 else (-0.118 if words <= 11.0 else (0.064 if prose_lines <= 22.0 else ((-0.026
            if commas <= 2.0 else -0.386) if prose_lines <= 25.0 else 0.045))))
    total += ((((-0.022 if commas <= 2.0 else (0.106 if prose_lines <= 61.0 else -0.151)) if words_above <= 6.0 else ((-0.258 if
            prose_share <= 0.1755 else (-0.094 if to_body <= 0.0 else 0.085)) if words_above <= 12.0 else ((0.071 if prose_lines <= 10.0
            else -0.019) if words_above <= 59.0 else -0.073))) if to_body <= 6.0 else (-0.09 if cohesion <= 0.7667 else 0.054)) if
            gone_below <= 3.0 else (-0.011 if words_above <= 3.0 else (-0.072 if gone_above <= 1.0 else (((0.021 if body_above <= 0.5 else
            (0.052 if words_above <= 4.0 else (((0.035 if to_body <= 1.0 else ((-0.133 if capitals <= 0.6 else 0.044) if words_below <=
            37.0 else 0.268)) if prose_lines <= 20.0 else (0.008 if stems <= 8.0 else (-0.022 if gone_above <= 10.0 else -0.118))) if
            gone_above <= 57.0 else ((((-0.238 if quote <= 0.5 else 0.032) if prose_below <= 3.0 else -0.046) if prose_share <= 0.7459
            else 0.001) if head <= 28.0 else 0.031)))) if date <= 0.0 else (-0.053 if stems <= 31.0 else 0.104)) if copies <= 5.5 else
            (0.114 if link <= 0.5 else -0.263)))))
    total += ((((((((0.049 if near_below <= -0.2923 else ((0.006 if cohesion <= 0.9091 else -0.134) if prose_lines <= 36.0 else 0.041)) if
            copies <= 1.5 else -0.054) if words_above_2 <= 58.0 else -0.041) if prose_share <= 0.9921 else 0.069) if body_above <= 0.9564
            else -0.04) if capitals <= 0.3 else -0.004) if sentences <= 2.0 else ((((((0.051 if capitals <= 0.08772 else ((-0.019 if
            prose_lines <= 12.0 else -0.115) if line_share <= 0.4474 else ((-0.277 if prose_below <= 3.0 else -0.125) if words_above <=
            26.0 else -0.055))) if words_above_2 <= 33.0 else (0.022 if prose_lines <= 27.0 else -0.14)) if near_below <= 1.906 else
            (0.073 if body_above <= 0.859 else -0.268)) if sentences <= 8.0 else (0.124 if words_above <= 8.0 else -0.069)) if near_below
            <= 3.084 else -0.179) if shared <= 21.0 else (((0.081 if near_above <= 2.368 else -0.048) if head <= 57.0 else (0.024 if
            line_share <= 0.3721 else (-0.079 if sentences <= 5.0 else -0.32))) if capitals <= 0.3 else 0.103))) if link <= 0.5 else
            ((-0.066 if capitals <= 0.1972 else 0.085) if line_share <= 0.1894 else -0.074))
    total += ((((((-0.005 if words_above <= 117.0 else -0.183) if prose_lines <= 48.0 else (-0.047 if line_share <= 0.1728 else (0.175 if
            prose_share <= 0.5833 else 0.011))) if words_above_2 <= 66.0 else (-0.126 if capitals <= 0.1667 else -0.024)) if shared <=
            14.0 else (((((0.084 if line_share <= 0.2929 else (0.041 if sentences <= 4.0 else (-0.249 if stems <= 37.0 else (0.145 if
            prose_lines <= 14.0 else ((-0.349 if words_below <= 6.0 else 0.08) if shared <= 31.0 else 0.094))))) if near_below <= 3.084
            else (0.095 if prose_lines <= 27.0 else ((-0.43 if prose_lines <= 30.0 else -0.101) if quote <= 0.5 else 0.091))) if
            prose_above <= 24.0 else (0.009 if words_below <= 18.0 else -0.185)) if cohesion <= 0.9091 else ((0.044 if body_above <=
            0.3197 else (0.012 if capitals <= 0.07018 else -0.228)) if prose_lines <= 48.0 else 0.074)) if words <= 138.0 else (0.024 if
            prose_lines <= 25.0 else -0.176))) if words_below <= 44.0 else 0.023) if prose_lines <= 104.0 else (((-0.007 if stems <= 6.0
            else -0.206) if words_above_2 <= 2.0 else -0.012) if line_share <= 0.8 else -0.234))
    total += ((((-0.06 if line_share <= 0.0 else ((((((((0.059 if prose_lines <= 75.0 else -0.197) if words <= 32.0 else -0.1) if
            prose_above <= 15.0 else -0.289) if capitals <= 0.0339 else ((0.083 if words_above_2 <= 26.0 else (-0.177 if cohesion <=
            0.3287 else 0.023)) if capitals <= 0.0566 else 0.004)) if shared <= 42.0 else ((-0.351 if line_share <= 0.2222 else -0.064) if
            body_below <= 0.731 else 0.123)) if link <= 0.5 else -0.051) if gone_above <= 99.0 else -0.045) if stems <= 102.0 else 0.086))
            if commas <= 27.0 else 0.102) if to_body <= 16.0 else ((0.047 if body_above <= 0.8055 else ((-0.119 if capitals <= 0.5 else
            (0.106 if head <= 67.0 else -0.07)) if to_body <= 121.0 else 0.073)) if gone_above <= 91.0 else 0.07)) if body_below <= 0.9073
            else (-0.088 if near_below <= -0.9999 else ((0.094 if capitals <= 0.05263 else -0.046) if to_body <= 0.0 else ((0.115 if
            prose_share <= 0.1755 else (-0.014 if words_above <= 4.0 else (-0.045 if near_below <= -0.8319 else 0.071))) if stems <= 28.0
            else (0.018 if words_above_2 <= 3.0 else -0.123)))))
    total += ((((((-0.083 if gone_above <= 10.0 else -0.001) if words <= 47.0 else (-0.033 if prose_lines <= 3.0 else -0.17)) if
            body_below <= 0.332 else (0.08 if body_below <= 0.75 else ((0.033 if prose_below <= 1.0 else -0.121) if gone_below <= 20.0
            else 0.029))) if cohesion <= 0.1538 else (((-0.009 if near_below <= 0.8354 else ((-0.054 if words_above <= 10.0 else (-0.335
            if near_above <= 2.186 else -0.048)) if words_below <= 22.0 else (-0.205 if prose_lines <= 5.0 else -0.016))) if to_body <=
            0.0 else (-0.072 if line_share <= 0.04505 else (-0.026 if words_above <= 1.0 else 0.073))) if words <= 18.0 else (0.042 if
            words_below <= 118.0 else -0.212))) if commas <= 8.0 else (0.106 if words_above <= 11.0 else (0.139 if sentences <= 4.0 else
            (0.135 if capitals <= 0.2143 else -0.157)))) if prose_lines <= 11.0 else ((((-0.029 if sentences <= 0.0 else -0.109) if
            near_above <= 3.081 else 0.069) if words_below <= 2.0 else -0.012) if cohesion <= 0.5833 else (-0.037 if line_share <= 0.1728
            else ((0.017 if to_body <= 1.0 else 0.074) if near_below <= 2.774 else -0.039))))
    total += (((-0.093 if gone_above <= 2.0 else (-0.028 if body_above <= 0.1923 else 0.032)) if digits <= 0.0 else ((0.075 if capitals <=
            0.2353 else (((0.156 if words <= 43.0 else -0.029) if digits <= 0.02614 else (-0.276 if digits <= 0.03571 else -0.034)) if
            capitals <= 0.3667 else 0.029)) if words_above <= 66.0 else ((-0.012 if sentences <= 2.0 else -0.244) if commas <= 9.0 else
            0.066))) if prose_lines <= 7.0 else ((-0.013 if words <= 64.0 else (-0.173 if stems <= 87.0 else (0.147 if prose_above <= 1.0
            else -0.071))) if cohesion <= 0.3287 else (((((0.084 if words <= 2.0 else (-0.032 if line_share <= 0.1728 else 0.019)) if
            words <= 40.0 else 0.052) if line_share <= 0.2929 else (0.017 if body_above <= 0.4467 else (-0.049 if digits <= 0.01429 else
            0.02))) if gone_above <= 91.0 else (-0.06 if line_share <= 0.1398 else (0.063 if capitals <= 0.09938 else 0.017))) if
            line_share <= 0.6667 else ((-0.048 if bullet <= 0.5 else ((0.113 if words <= 20.0 else -0.201) if line_share <= 0.7037 else
            -0.366)) if line_share <= 0.7297 else 0.001))))
    total += (((((-0.014 if head <= 3.0 else (0.004 if stems <= 26.0 else ((0.008 if shared <= 14.0 else 0.054) if bullet <= 0.5 else
            (-0.343 if capitals <= 0.09091 else (-0.137 if prose <= 0.5 else 0.1))))) if copies <= 1.5 else (0.013 if words <= 5.0 else
            (-0.02 if body_above <= 0.4084 else (-0.138 if digits <= 0.04167 else 0.05)))) if line_share <= 0.9667 else (-0.166 if words
            <= 11.0 else (0.134 if words <= 21.0 else 0.036))) if words <= 93.0 else (0.011 if body_above <= 0.5 else -0.152)) if
            sentences <= 2.0 else ((0.012 if line_share <= 0.2049 else (((-0.216 if prose_share <= 0.5833 else ((-0.082 if gone_above <=
            26.0 else (0.143 if prose_share <= 0.6654 else (-0.123 if prose_lines <= 5.0 else 0.013))) if capitals <= 0.5 else -0.163)) if
            head <= 62.0 else -0.157) if shared <= 25.0 else 0.034)) if stems <= 40.0 else (0.125 if words <= 70.0 else (((-0.089 if
            words_above_2 <= 12.0 else 0.023) if gone_below <= 8.0 else 0.01) if commas <= 27.0 else (0.148 if body_below <= 0.3663 else
            -0.129)))))
    total += (((((0.004 if line_share <= 0.6739 else ((-0.021 if shared <= 8.0 else -0.155) if prose_share <= 0.8797 else -0.006)) if
            quote <= 0.5 else (((0.114 if capitals <= 0.1887 else (0.029 if digits <= 0.02614 else -0.076)) if head <= 18.0 else (0.109 if
            body_above <= 0.0 else (0.017 if prose_share <= 0.2779 else -0.111))) if prose <= 0.5 else ((((-0.093 if capitals <= 0.2222
            else 0.051) if words_above <= 4.0 else 0.044) if words_above_2 <= 9.0 else (0.054 if body_above <= 0.4837 else -0.306)) if
            words_above_2 <= 10.0 else (0.091 if sentences <= 1.0 else (((0.086 if capitals <= 0.1667 else -0.287) if words <= 33.0 else
            (0.109 if prose_share <= 0.9983 else (0.068 if cohesion <= 0.6216 else -0.351))) if body_above <= 0.7 else -0.037))))) if
            prose_lines <= 104.0 else -0.041) if copies <= 1.5 else (-0.003 if near_above <= 0.3861 else ((0.034 if head <= 5.0 else
            -0.127) if prose_lines <= 48.0 else 0.001))) if colon <= 0.5 else ((0.058 if near_above <= 0.0 else (0.003 if sentences <= 0.0
            else -0.237)) if shared <= 5.0 else 0.107))
    total += (-0.014 if gone_below <= 3.0 else (((0.004 if shared <= 6.0 else ((((0.087 if words <= 49.0 else -0.131) if cohesion <=
            0.2222 else (0.019 if line_share <= 0.3158 else (((0.029 if gone_below <= 14.0 else (0.039 if head <= 1.0 else (0.12 if
            cohesion <= 0.3125 else -0.076))) if words_above <= 42.0 else 0.041) if head <= 35.0 else -0.104))) if cohesion <= 0.8485 else
            -0.093) if prose_lines <= 36.0 else 0.006)) if words_above_2 <= 33.0 else (0.082 if near_below <= -0.9588 else ((-0.008 if
            stems <= 30.0 else -0.111) if shared <= 7.0 else (0.108 if cohesion <= 0.3125 else 0.022)))) if words_below <= 44.0 else
            ((0.032 if stems <= 6.0 else ((-0.05 if gone_below <= 45.0 else 0.189) if prose_share <= 0.4118 else (-0.005 if words_above <=
            13.0 else (0.049 if words <= 9.0 else (((-0.375 if cohesion <= 0.8 else -0.069) if colon <= 0.5 else 0.045) if quote <= 0.5
            else -0.007))))) if stop <= 0.5 else (0.064 if cohesion <= 0.65 else (-0.005 if prose_share <= 0.9983 else (0.051 if stems <=
            38.0 else -0.357))))))
    total += ((-0.114 if prose_lines <= 0.0 else ((((((-0.014 if sentences <= 0.0 else 0.14) if prose_lines <= 5.0 else (-0.029 if
            prose_above <= 15.0 else -0.079)) if near_below <= 1.553 else 0.023) if gone_below <= 81.0 else ((0.083 if gone_below <= 99.0
            else (0.095 if head <= 62.0 else -0.042)) if prose_share <= 0.6031 else -0.015)) if shared <= 15.0 else (-0.056 if line_share
            <= 0.8 else (-0.054 if near_above <= 2.773 else -0.45))) if cohesion <= 0.9688 else (0.04 if prose <= 0.5 else -0.057))) if
            commas <= 0.0 else (((0.018 if words_above_2 <= 58.0 else -0.066) if line_share <= 0.9667 else 0.104) if sentences <= 0.0 else
            ((0.046 if stems <= 52.0 else -0.02) if near_below <= -0.4661 else ((((-0.053 if stems <= 19.0 else ((0.195 if words <= 18.0
            else ((-0.189 if line_share <= 0.4474 else -0.006) if shared <= 7.0 else (0.01 if prose_below <= 2.0 else -0.078))) if
            words_above_2 <= 32.0 else 0.041)) if link <= 0.5 else -0.152) if commas <= 2.0 else 0.011) if capitals <= 0.5 else (-0.138 if
            sentences <= 3.0 else 0.035)))))
    total += ((((((-0.04 if bullet <= 0.5 else 0.057) if prose <= 0.5 else 0.004) if to_body <= 0.0 else ((((-0.03 if prose_lines <= 0.0
            else 0.086) if line_share <= 0.09456 else -0.072) if prose_lines <= 5.0 else -0.028) if line_share <= 0.1558 else 0.037)) if
            stems <= 29.0 else (((-0.091 if words_above_2 <= 10.0 else ((-0.176 if words_above <= 23.0 else -0.021) if gone_above <= 18.0
            else 0.007)) if body_below <= 0.4 else (0.065 if body_below <= 0.8857 else -0.089)) if words <= 138.0 else (0.106 if
            words_above_2 <= 3.0 else -0.026))) if shared <= 14.0 else (0.036 if prose_lines <= 27.0 else (-0.035 if cohesion <= 0.7353
            else ((0.054 if near_above <= 3.005 else (-0.37 if commas <= 1.0 else -0.011)) if commas <= 10.0 else -0.171)))) if
            prose_lines <= 104.0 else ((-0.063 if prose_share <= 0.7743 else (-0.085 if body_below <= 0.05733 else (0.143 if digits <=
            0.1579 else -0.123))) if prose_share <= 0.8561 else (((0.065 if body_above <= 0.7177 else -0.172) if gone_below <= 99.0 else
            (-0.55 if line_share <= 0.3721 else 0.008)) if near_below <= 1.7 else -0.025)))
    total += ((-0.034 if digits <= 0.06575 else ((0.165 if capitals <= 0.5 else -0.067) if body_below <= 0.01692 else -0.019)) if
            near_above <= -0.9998 else (0.026 if words <= 5.0 else (((((-0.108 if cohesion <= 0.8 else 0.006) if prose_above <= 5.0 else
            -0.006) if prose_below <= 1.0 else -0.001) if stop <= 0.5 else ((((((-0.06 if stems <= 32.0 else -0.323) if prose_below <= 6.0
            else 0.014) if stems <= 33.0 else (-0.081 if words_below <= 0.0 else (0.092 if sentences <= 4.0 else (0.024 if line_share <=
            0.2929 else -0.177)))) if words_above_2 <= 5.0 else ((((((0.004 if words_below <= 9.0 else ((-0.148 if words_above <= 5.0 else
            0.001) if words_above_2 <= 50.0 else -0.232)) if prose_lines <= 25.0 else -0.062) if shared <= 21.0 else 0.051) if near_above
            <= 2.564 else 0.039) if words_below <= 17.0 else -0.155) if words_below <= 18.0 else 0.039)) if near_below <= 1.7 else ((0.059
            if stems <= 15.0 else 0.015) if bullet <= 0.5 else -0.042)) if cohesion <= 0.8485 else (-0.082 if prose_lines <= 36.0 else
            0.009))) if colon <= 0.5 else 0.05)))
    total += (((((0.011 if prose_share <= 0.6031 else ((((-0.199 if prose_lines <= 3.0 else (-0.173 if gone_below <= 8.0 else -0.018)) if
            capitals <= 0.2025 else -0.016) if words <= 73.0 else 0.146) if prose_share <= 0.9031 else 0.022)) if near_above <= 1.7 else
            (0.07 if commas <= 6.0 else (-0.263 if commas <= 8.0 else 0.12))) if near_below <= 2.058 else (0.084 if cohesion <= 0.8 else
            -0.064)) if gone_below <= 99.0 else 0.153) if prose_lines <= 7.0 else (0.013 if words <= 8.0 else (((-0.03 if cohesion <=
            0.6346 else 0.027) if near_below <= 2.058 else (0.017 if capitals <= 0.1282 else -0.139)) if stop <= 0.5 else ((((((((0.042 if
            line_share <= 0.6515 else -0.111) if words_below <= 21.0 else 0.099) if prose_lines <= 11.0 else -0.009) if words <= 66.0 else
            -0.131) if body_above <= 0.5724 else (-0.045 if bullet <= 0.5 else 0.056)) if near_above <= 2.723 else 0.022) if words_above_2
            <= 66.0 else (-0.13 if digits <= 0.01613 else 0.089)) if shared <= 13.0 else ((0.079 if cohesion <= 0.7353 else -0.052) if
            prose_lines <= 19.0 else 0.0)))))
    total += (((((((-0.023 if line_share <= 0.0 else 0.093) if prose_share <= 0.1755 else (-0.08 if near_below <= -1.0 else (0.02 if
            body_above <= 0.9826 else -0.057))) if stems <= 87.0 else 0.123) if near_below <= -0.2923 else (-0.115 if line_share <= 0.0249
            else (0.018 if prose_share <= 0.6446 else (((((-0.007 if body_above <= 0.3197 else (-0.016 if sentences <= 0.0 else -0.069))
            if shared <= 24.0 else 0.045) if words_above <= 19.0 else ((0.075 if prose_lines <= 11.0 else 0.007) if body_above <= 0.6104
            else -0.011)) if prose_lines <= 66.0 else (-0.075 if near_above <= 2.773 else -0.441)) if prose_lines <= 75.0 else 0.06)))) if
            capitals <= 0.5 else (((0.01 if words <= 2.0 else (-0.114 if line_share <= 0.1728 else -0.031)) if body_above <= 0.4652 else
            0.017) if words <= 30.0 else (-0.174 if stems <= 74.0 else -0.014))) if digits <= 0.00885 else 0.01) if prose_lines <= 104.0
            else ((-0.016 if prose_share <= 0.8468 else (-0.037 if stems <= 18.0 else -0.197)) if body_below <= 0.2791 else ((-0.209 if
            words_above <= 1.0 else -0.026) if words_above_2 <= 2.0 else 0.018)))
    return total


def reason(signs: Sequence[float]) -> str:
    """What the tree asked that speaks most against a line with these signs."""
    (words, stop, colon, bullet, capitals, digits, date, link, quote, commas, sentences, prose, copies, cohesion, shared, stems,
            words_above, words_below, words_above_2, prose_above, prose_below, body_above, body_below, to_body, near_above, near_below,
            gone_above, gone_below, head, prose_share, prose_lines, line_share) = signs
    worst = min(
        (((((-0.457, 0) if stems <= 19.0 else (0.070, 1)) if prose_share <= 0.05341 else (((-0.630, 2) if near_above <= -0.997 else
            (-0.367, 3)) if prose_below <= 13.0 else ((-0.797, 4) if gone_above <= 91.0 else ((-0.470, 5) if commas <= 0.0 else (-0.007,
            5))))) if near_above <= -0.8824 else (((-0.304, 6) if shared <= 0.0 else (-0.002, 6)) if to_body <= 0.0 else ((((-0.754, 7) if
            gone_above <= 57.0 else (-0.520, 7)) if body_below <= 0.07614 else ((-0.684, 7) if gone_above <= 18.0 else ((-0.600, 7) if
            body_above <= 0.05702 else ((-0.406, 7) if gone_above <= 57.0 else (0.037, 7))))) if stems <= 26.0 else ((-0.615, 7) if commas
            <= 0.0 else ((-0.136, 7) if stems <= 87.0 else (0.108, 7)))))) if prose <= 0.5 else ((((-0.021, 8) if to_body <= 0.0 else
            (-0.399, 8)) if body_above <= 0.7892 else ((-0.008, 9) if head <= 8.0 else (-0.538, 9))) if shared <= 2.0 else ((((-0.031, 10)
            if head <= 19.0 else ((-0.172, 10) if body_above <= 0.6276 else (-0.640, 10))) if gone_above <= 5.0 else ((0.107, 11) if
            to_body <= 0.0 else ((-0.433, 11) if gone_above <= 57.0 else (0.085, 11)))) if near_below <= 0.52 else ((0.036, 12) if
            gone_below <= 5.0 else ((0.157, 12) if copies <= 1.5 else (-0.268, 12)))))),
        (((((-0.114, 13) if prose_lines <= 6.0 else (-0.488, 13)) if gone_above <= 3.0 else (((-0.181, 14) if gone_above <= 71.0 else
            ((-0.100, 14) if body_below <= 0.0919 else (0.041, 14))) if words_below <= 16.0 else (0.068, 14))) if to_body <= 0.0 else
            (((((-0.452, 15) if gone_below <= 99.0 else (-0.219, 15)) if words <= 50.0 else (-0.182, 15)) if gone_above <= 71.0 else
            (((-0.447, 15) if digits <= 0.0 else (-0.245, 15)) if body_above <= 0.09756 else (((-0.363, 15) if head <= 35.0 else (-0.139,
            15)) if body_below <= 0.1433 else (0.074, 15)))) if sentences <= 6.0 else (0.128, 16))) if shared <= 3.0 else (((((0.096, 17)
            if capitals <= 0.3226 else (-0.025, 17)) if commas <= 0.0 else ((((0.070, 17) if prose_lines <= 18.0 else (-0.153, 17)) if
            gone_below <= 5.0 else (0.129, 17)) if prose_share <= 0.7874 else (((-0.361, 17) if gone_above <= 2.0 else (0.121, 17)) if
            gone_below <= 5.0 else (0.157, 17)))) if body_above <= 0.8777 else ((((-0.502, 18) if gone_above <= 23.0 else (0.024, 19)) if
            words_above <= 12.0 else (0.064, 20)) if copies <= 1.5 else (-0.568, 20))) if to_body <= 0.0 else (((-0.402, 21) if near_above
            <= 1.378 else (-0.070, 21)) if gone_below <= 18.0 else ((-0.190, 22) if commas <= 0.0 else (-0.029, 22))))),
        (((((-0.342, 23) if body_below <= 0.5247 else (-0.131, 23)) if gone_above <= 18.0 else ((-0.143, 24) if shared <= 0.0 else (0.051,
            24))) if to_body <= 0.0 else ((-0.334, 25) if gone_below <= 81.0 else (((-0.208, 26) if gone_above <= 23.0 else ((0.069, 26)
            if body_below <= 0.9293 else (-0.145, 26))) if prose_below <= 39.0 else (-0.273, 26)))) if words <= 15.0 else ((((((-0.039,
            27) if prose_above <= 1.0 else ((-0.141, 27) if prose_lines <= 2.0 else (-0.350, 27))) if gone_below <= 33.0 else (((-0.073,
            27) if prose_below <= 39.0 else (-0.313, 27)) if words_above_2 <= 6.0 else ((-0.166, 27) if gone_above <= 91.0 else (0.042,
            27)))) if near_below <= 0.7884 else ((0.089, 28) if to_body <= 0.0 else (-0.293, 28))) if words <= 138.0 else (0.119, 29)) if
            shared <= 4.0 else ((((-0.263, 30) if colon <= 0.5 else (0.124, 30)) if gone_above <= 14.0 else ((0.001, 30) if colon <= 0.5
            else (0.171, 30))) if prose <= 0.5 else ((((-0.239, 31) if gone_above <= 2.0 else (0.109, 31)) if prose_above <= 1.0 else
            ((-0.006, 31) if head <= 24.0 else (-0.239, 31))) if gone_below <= 5.0 else ((0.147, 31) if body_above <= 0.7702 else
            (((-0.100, 31) if gone_above <= 12.0 else (0.115, 31)) if prose_above <= 2.0 else (-0.068, 31))))))),
        (((((-0.267, 32) if words_above <= 27.0 else (-0.150, 32)) if words <= 31.0 else ((0.089, 33) if prose_share <= 0.05341 else
            ((-0.319, 33) if sentences <= 0.0 else ((-0.198, 33) if words_above_2 <= 5.0 else (-0.001, 33))))) if gone_below <= 64.0 else
            ((((((0.043, 34) if near_below <= -0.9588 else (-0.330, 34)) if body_above <= 0.0 else (0.018, 34)) if stems <= 45.0 else
            (0.115, 34)) if prose_lines <= 1.0 else ((-0.240, 34) if words_above <= 15.0 else (-0.079, 34))) if body_below <= 0.07614 else
            ((0.052, 35) if body_below <= 0.9899 else ((-0.182, 35) if words <= 32.0 else (0.088, 35))))) if prose <= 0.5 else
            (((((-0.322, 36) if gone_above <= 12.0 else ((-0.208, 36) if cohesion <= 0.1818 else (-0.017, 36))) if words_above <= 18.0
            else ((-0.216, 37) if gone_above <= 2.0 else (0.075, 37))) if words <= 42.0 else (((0.105, 38) if body_above <= 0.5534 else
            (-0.267, 38)) if gone_above <= 5.0 else (0.105, 38))) if near_below <= 0.52 else ((((0.062, 39) if words <= 21.0 else (0.145,
            39)) if copies <= 1.5 else (-0.230, 40)) if head <= 41.0 else ((-0.125, 41) if gone_below <= 5.0 else ((((0.113, 42) if digits
            <= 0.1579 else (-0.538, 42)) if copies <= 1.5 else (-0.304, 42)) if to_body <= 0.0 else (-0.200, 42)))))),
        (((((-0.168, 43) if to_body <= 1.0 else (-0.240, 43)) if gone_below <= 45.0 else ((0.044, 44) if to_body <= 0.0 else (((-0.167,
            44) if prose_lines <= 22.0 else ((-0.211, 44) if body_above <= 0.0 else ((-0.140, 44) if body_below <= 0.03859 else (0.030,
            44)))) if colon <= 0.5 else (0.102, 44)))) if commas <= 1.0 else (((-0.014, 45) if capitals <= 0.5 else (-0.204, 45)) if quote
            <= 0.5 else (0.083, 46))) if stop <= 0.5 else (((((-0.228, 47) if words_below <= 11.0 else (0.029, 47)) if words <= 32.0 else
            (0.119, 47)) if body_above <= 0.5534 else ((-0.287, 48) if words_above_2 <= 29.0 else (-0.133, 48))) if gone_above <= 5.0 else
            ((((((-0.102, 49) if body_below <= 0.05733 else (0.072, 49)) if words <= 21.0 else (0.135, 49)) if copies <= 1.5 else (-0.212,
            49)) if to_body <= 2.0 else (-0.100, 49)) if prose_below <= 2.0 else ((((-0.235, 50) if gone_above <= 57.0 else ((-0.173, 50)
            if cohesion <= 0.1818 else ((-0.144, 50) if gone_below <= 64.0 else (0.084, 50)))) if words <= 43.0 else ((0.102, 50) if
            body_above <= 0.7892 else (-0.107, 50))) if near_above <= 0.475 else (((0.057, 50) if prose_lines <= 7.0 else (-0.104, 50)) if
            shared <= 4.0 else ((0.101, 50) if copies <= 1.5 else (-0.313, 50))))))),
        (((((((-0.210, 51) if commas <= 3.0 else (0.040, 51)) if gone_below <= 9.0 else ((-0.161, 51) if cohesion <= 0.4308 else (-0.033,
            51))) if sentences <= 2.0 else (0.033, 52)) if to_body <= 6.0 else ((-0.213, 53) if commas <= 5.0 else (0.068, 54))) if
            gone_below <= 45.0 else (((0.052, 55) if prose_above <= 47.0 else (((-0.196, 56) if digits <= 0.0 else (-0.077, 56)) if quote
            <= 0.5 else ((-0.074, 56) if commas <= 3.0 else (0.140, 56)))) if body_above <= 0.9146 else (-0.128, 57))) if stop <= 0.5 else
            (((((-0.166, 58) if gone_above <= 6.0 else (((-0.124, 58) if words_below <= 20.0 else (0.099, 58)) if words_above <= 9.0 else
            ((0.069, 58) if link <= 0.5 else (-0.273, 58)))) if stems <= 26.0 else ((-0.094, 58) if gone_above <= 2.0 else (0.095, 58)))
            if near_below <= 0.7301 else ((((-0.102, 59) if prose_above <= 1.0 else (-0.374, 59)) if body_below <= 0.439 else (0.074, 59))
            if gone_above <= 2.0 else ((0.020, 59) if gone_below <= 3.0 else (((0.133, 59) if cohesion <= 0.9688 else (0.026, 59)) if
            body_above <= 0.7702 else ((-0.079, 59) if gone_above <= 26.0 else (0.096, 59)))))) if to_body <= 1.0 else (((-0.153, 60) if
            gone_above <= 40.0 else (0.034, 60)) if body_above <= 0.7354 else (-0.208, 61)))),
        (((((-0.225, 62) if gone_below <= 5.0 else ((-0.155, 62) if near_below <= 1.497 else (0.012, 62))) if gone_above <= 5.0 else
            ((((-0.225, 63) if words_above_2 <= 13.0 else (-0.020, 63)) if body_below <= 0.0919 else ((-0.092, 63) if shared <= 0.0 else
            ((((0.056, 63) if body_above <= 0.5534 else ((-0.194, 63) if near_above <= 1.294 else (0.024, 63))) if copies <= 1.5 else
            (-0.210, 63)) if gone_above <= 91.0 else (0.072, 63)))) if prose_share <= 0.8971 else (0.085, 63))) if words <= 32.0 else
            (((-0.114, 64) if gone_above <= 4.0 else ((-0.090, 64) if near_above <= 0.3006 else (0.094, 64))) if gone_below <= 5.0 else
            ((0.133, 65) if body_above <= 0.6463 else ((((-0.329, 65) if words_above <= 15.0 else (-0.063, 65)) if words_above_2 <= 18.0
            else ((0.086, 65) if head <= 44.0 else (-0.132, 65))) if gone_above <= 26.0 else (0.102, 65))))) if to_body <= 0.0 else
            (((-0.156, 66) if words <= 9.0 else ((((-0.169, 67) if words_above_2 <= 6.0 else (0.022, 67)) if words <= 138.0 else (0.107,
            68)) if prose_lines <= 22.0 else (0.162, 69))) if prose_share <= 0.1755 else (((-0.213, 70) if cohesion <= 0.3333 else
            (-0.132, 71)) if gone_above <= 71.0 else ((-0.144, 72) if body_above <= 0.07792 else ((-0.099, 73) if cohesion <= 0.08696 else
            (0.061, 73)))))),
        ((((-0.131, 74) if cohesion <= 0.08696 else ((-0.113, 75) if gone_below <= 3.0 else ((0.063, 75) if prose_below <= 1.0 else
            ((0.012, 75) if body_above <= 0.8777 else (-0.103, 75))))) if shared <= 5.0 else (((-0.066, 76) if gone_above <= 47.0 else
            (0.066, 76)) if words <= 22.0 else (((((-0.017, 77) if prose_above <= 1.0 else (-0.182, 77)) if body_below <= 0.4189 else
            (0.102, 77)) if gone_above <= 4.0 else ((0.125, 77) if body_above <= 0.859 else ((0.067, 77) if bullet <= 0.5 else (-0.172,
            77)))) if copies <= 1.5 else (-0.246, 78)))) if prose_above <= 2.0 else ((((-0.182, 79) if cohesion <= 0.6087 else (-0.091,
            79)) if words <= 30.0 else ((0.065, 80) if prose_lines <= 5.0 else (((-0.045, 80) if body_above <= 0.4837 else (-0.235, 80))
            if shared <= 10.0 else ((-0.140, 80) if gone_below <= 10.0 else ((-0.101, 80) if body_below <= 0.3478 else (0.092, 80)))))) if
            gone_above <= 91.0 else ((((((-0.215, 81) if head <= 28.0 else (0.242, 81)) if prose_lines <= 2.0 else ((-0.249, 81) if
            line_share <= 0.04505 else (0.006, 81))) if stems <= 18.0 else ((0.073, 81) if words_above <= 21.0 else (-0.097, 81))) if
            cohesion <= 0.3 else (0.087, 81)) if body_below <= 0.9899 else ((-0.160, 82) if gone_below <= 81.0 else (-0.036, 82))))),
        ((((((((-0.190, 83) if cohesion <= 0.1538 else ((0.043, 83) if head <= 26.0 else (-0.135, 83))) if gone_below <= 5.0 else
            ((-0.054, 83) if words_below <= 11.0 else ((0.091, 83) if head <= 26.0 else (-0.022, 83)))) if stems <= 45.0 else (0.114, 83))
            if body_below <= 0.9293 else (-0.158, 83)) if body_above <= 0.7892 else ((-0.191, 84) if near_above <= 2.293 else (-0.073,
            84))) if gone_above <= 71.0 else ((((-0.129, 85) if commas <= 0.0 else ((-0.144, 85) if words_below <= 3.0 else (0.010, 85)))
            if sentences <= 5.0 else (0.102, 85)) if body_above <= 0.1562 else (((-0.032, 86) if prose_share <= 0.9983 else (0.121, 86))
            if body_below <= 0.1433 else ((0.074, 86) if head <= 287.0 else (-0.136, 86))))) if shared <= 5.0 else (((((-0.048, 87) if
            near_above <= 0.8803 else (0.068, 87)) if prose_below <= 1.0 else (((-0.139, 87) if words_above_2 <= 5.0 else ((-0.068, 87) if
            gone_above <= 8.0 else (0.108, 87))) if head <= 32.0 else (-0.138, 87))) if gone_below <= 5.0 else (((0.070, 88) if capitals
            <= 0.28 else ((-0.068, 88) if near_above <= 3.278 else (-0.475, 88))) if commas <= 0.0 else ((0.045, 88) if prose <= 0.5 else
            ((0.124, 88) if body_above <= 0.7702 else (0.058, 88))))) if copies <= 1.5 else (-0.186, 89))),
        ((((((-0.088, 90) if words_below <= 3.0 else (((-0.144, 90) if gone_below <= 7.0 else (((-0.052, 90) if body_below <= 0.3663 else
            (0.040, 90)) if line_share <= 0.7692 else (-0.433, 90))) if words_above <= 14.0 else (((-0.107, 90) if prose_lines <= 23.0
            else (0.045, 90)) if prose <= 0.5 else (0.091, 90)))) if prose_share <= 0.9031 else (0.083, 90)) if shared <= 9.0 else
            ((((-0.141, 91) if gone_above <= 4.0 else (0.043, 91)) if gone_below <= 5.0 else ((0.052, 91) if gone_above <= 57.0 else
            ((0.122, 91) if digits <= 0.1579 else (-0.261, 91)))) if words_above <= 31.0 else (0.122, 91))) if body_above <= 0.859 else
            (((-0.206, 92) if gone_above <= 40.0 else (-0.013, 93)) if near_above <= 2.087 else (0.033, 94))) if to_body <= 0.0 else
            (((((-0.158, 95) if shared <= 0.0 else ((-0.109, 95) if gone_below <= 81.0 else (0.042, 95))) if words <= 28.0 else (0.031,
            96)) if body_above <= 0.7702 else ((-0.184, 97) if cohesion <= 0.4706 else ((-0.130, 97) if words <= 43.0 else (0.102, 97))))
            if gone_above <= 71.0 else (((-0.036, 98) if body_below <= 0.7112 else (-0.156, 98)) if gone_below <= 18.0 else (((0.118, 99)
            if prose_below <= 39.0 else (-0.005, 99)) if prose_above <= 47.0 else ((-0.108, 99) if words_above <= 3.0 else (0.011,
            99)))))),
        ((((((-0.097, 100) if to_body <= 4.0 else (-0.148, 100)) if colon <= 0.5 else (0.045, 100)) if sentences <= 1.0 else ((-0.154,
            101) if stems <= 26.0 else ((0.066, 101) if head <= 57.0 else (-0.114, 101)))) if gone_above <= 47.0 else (((-0.118, 102) if
            commas <= 3.0 else (0.072, 102)) if gone_below <= 16.0 else (((0.158, 103) if prose_share <= 0.1755 else (((-0.027, 103) if
            prose_lines <= 23.0 else (0.052, 103)) if colon <= 0.5 else (0.136, 103))) if prose_below <= 21.0 else ((-0.089, 103) if stems
            <= 14.0 else ((0.135, 103) if near_below <= -0.9862 else (-0.022, 103)))))) if prose <= 0.5 else ((((-0.151, 104) if
            gone_above <= 2.0 else (((((-0.227, 104) if words_above <= 19.0 else ((0.014, 104) if near_above <= 1.535 else (-0.200, 104)))
            if quote <= 0.5 else (0.136, 104)) if near_above <= 1.656 else (0.082, 104)) if prose_lines <= 104.0 else (-0.208, 104))) if
            prose_above <= 1.0 else (((-0.026, 105) if prose_lines <= 6.0 else (-0.164, 105)) if shared <= 13.0 else (0.023, 105))) if
            body_below <= 0.1939 else ((((-0.138, 106) if gone_below <= 7.0 else (0.031, 106)) if words_above <= 14.0 else (0.076, 106))
            if words <= 33.0 else ((0.127, 107) if head <= 19.0 else ((-0.026, 107) if gone_below <= 7.0 else (0.095, 107)))))),
        ((((((0.051, 108) if prose_lines <= 11.0 else (-0.060, 108)) if head <= 24.0 else (-0.062, 108)) if to_body <= 0.0 else (((-0.142,
            109) if gone_above <= 40.0 else (-0.088, 109)) if words <= 83.0 else (0.022, 109))) if gone_below <= 81.0 else (((((-0.014,
            110) if body_above <= 0.7354 else (-0.138, 110)) if gone_above <= 71.0 else ((0.062, 110) if near_above <= -0.6939 else
            (((-0.093, 110) if prose_share <= 0.9921 else (0.039, 110)) if head <= 30.0 else (0.060, 110)))) if date <= 0.0 else (-0.179,
            110)) if body_below <= 0.2791 else ((-0.018, 111) if words_above_2 <= 2.0 else (0.074, 111)))) if shared <= 4.0 else
            (((((-0.056, 112) if prose_lines <= 16.0 else (-0.170, 112)) if words_above <= 18.0 else ((-0.041, 112) if near_above <= 2.449
            else (0.100, 112))) if words_below <= 18.0 else ((-0.109, 113) if words <= 18.0 else (0.062, 113))) if gone_below <= 7.0 else
            (((((0.063, 114) if body_above <= 0.6276 else (((-0.186, 114) if words_above_2 <= 35.0 else (-0.012, 114)) if near_above <=
            1.378 else (0.019, 114))) if near_below <= 0.7301 else (((0.053, 114) if capitals <= 0.3 else (-0.097, 114)) if stems <= 23.0
            else (0.094, 114))) if gone_above <= 91.0 else ((0.105, 114) if body_below <= 0.9549 else (0.003, 114))) if copies <= 1.5 else
            (-0.147, 115)))),
    )
    return _TOLD[worst[1]]


_TOLD = (
    'it does not read as prose, little prose near above, at most 19 longer words',
    'it does not read as prose, little prose near above, more than 19 longer words',
    'it does not read as prose, prose at most 13 lines below, little prose near above',
    'it does not read as prose, little prose near above, prose at most 13 lines below',
    'it does not read as prose, little prose near above, a removed line at most 91 lines above',
    'it does not read as prose, little prose near above, no removed line in the 91 lines above',
    'it does not read as prose, prose near above, inside the article',
    'it does not read as prose, prose near above, outside the article',
    'it reads as prose, at most 2 longer words of the article in it, at most 79 % of the prose above it',
    'it reads as prose, at most 2 longer words of the article in it, more than 79 % of the prose above it',
    'it reads as prose, more than 2 longer words of the article in it, a removed line at most 5 lines above',
    'it reads as prose, more than 2 longer words of the article in it, no removed line in the 5 lines above',
    'it reads as prose, more than 2 longer words of the article in it, prose near below',
    'at most 3 longer words of the article in it, inside the article, a removed line at most 3 lines above',
    'at most 3 longer words of the article in it, inside the article, no removed line in the 3 lines above',
    'at most 3 longer words of the article in it, outside the article, at most 6 sentence ends inside it',
    'at most 3 longer words of the article in it, outside the article, more than 6 sentence ends inside it',
    'more than 3 longer words of the article in it, inside the article, at most 88 % of the prose above it',
    'more than 3 longer words of the article in it, inside the article, a removed line at most 23 lines above',
    'more than 3 longer words of the article in it, inside the article, no removed line in the 23 lines above',
    'more than 3 longer words of the article in it, inside the article, more than 88 % of the prose above it',
    'more than 3 longer words of the article in it, outside the article, a removed line at most 18 lines below',
    'more than 3 longer words of the article in it, outside the article, no removed line in the 18 lines below',
    'at most 15 words, inside the article, a removed line at most 18 lines above',
    'at most 15 words, inside the article, no removed line in the 18 lines above',
    'at most 15 words, outside the article, a removed line at most 81 lines below',
    'at most 15 words, outside the article, no removed line in the 81 lines below',
    'more than 15 words, at most 4 longer words of the article in it, little prose near below',
    'more than 15 words, at most 4 longer words of the article in it, prose near below',
    'more than 15 words, at most 4 longer words of the article in it, more than 138 words',
    'more than 15 words, more than 4 longer words of the article in it, it does not read as prose',
    'more than 15 words, more than 4 longer words of the article in it, it reads as prose',
    'it does not read as prose, a removed line at most 64 lines below, at most 31 words',
    'it does not read as prose, a removed line at most 64 lines below, more than 31 words',
    'it does not read as prose, no removed line in the 64 lines below, at most 8 % of the prose below it',
    'it does not read as prose, no removed line in the 64 lines below, more than 8 % of the prose below it',
    'it reads as prose, little prose near below, at most 18 words in the line above',
    'it reads as prose, little prose near below, more than 18 words in the line above',
    'it reads as prose, little prose near below, more than 42 words',
    'it reads as prose, prose near below, the only such line on the page',
    'it reads as prose, prose near below, more such lines on the page',
    'it reads as prose, prose near below, a removed line at most 5 lines below',
    'it reads as prose, prose near below, no removed line in the 5 lines below',
    'no end of a sentence, a removed line at most 45 lines below, at most 1 comma',
    'no end of a sentence, no removed line in the 45 lines below, at most 1 comma',
    'no end of a sentence, more than 1 comma, no quotation marks',
    'no end of a sentence, more than 1 comma, quotation marks',
    'an end mark, a removed line at most 5 lines above, at most 55 % of the prose above it',
    'an end mark, a removed line at most 5 lines above, more than 55 % of the prose above it',
    'an end mark, no removed line in the 5 lines above, prose at most 2 lines below',
    'an end mark, no removed line in the 5 lines above, no prose in the 2 lines below',
    'no end of a sentence, a removed line at most 45 lines below, at most 2 sentence ends inside it',
    'no end of a sentence, a removed line at most 45 lines below, more than 2 sentence ends inside it',
    'no end of a sentence, a removed line at most 45 lines below, at most 5 commas',
    'no end of a sentence, a removed line at most 45 lines below, more than 5 commas',
    'no end of a sentence, no removed line in the 45 lines below, prose at most 47 lines above',
    'no end of a sentence, no removed line in the 45 lines below, no prose in the 47 lines above',
    'no end of a sentence, no removed line in the 45 lines below, more than 91 % of the prose above it',
    'an end mark, right from the article, little prose near below',
    'an end mark, right from the article, prose near below',
    'an end mark, more than 1 lines from the article, at most 74 % of the prose above it',
    'an end mark, more than 1 lines from the article, more than 74 % of the prose above it',
    'inside the article, at most 32 words, a removed line at most 5 lines above',
    'inside the article, at most 32 words, no removed line in the 5 lines above',
    'inside the article, more than 32 words, a removed line at most 5 lines below',
    'inside the article, more than 32 words, no removed line in the 5 lines below',
    'outside the article, at most 9 words',
    'outside the article, more than 9 words, at most 138 words',
    'outside the article, more than 9 words, more than 138 words',
    'outside the article, more than 9 words',
    'outside the article, a removed line at most 71 lines above, at most 33 % of its longer words in the article',
    'outside the article, a removed line at most 71 lines above, more than 33 % of its longer words in the article',
    'outside the article, no removed line in the 71 lines above, at most 8 % of the prose above it',
    'outside the article, no removed line in the 71 lines above, more than 8 % of the prose above it',
    'prose at most 2 lines above, at most 5 longer words of the article in it, at most 9 % of its longer words in the article',
    'prose at most 2 lines above, at most 5 longer words of the article in it, more than 9 % of its longer words in the article',
    'prose at most 2 lines above, more than 5 longer words of the article in it, at most 22 words',
    'prose at most 2 lines above, more than 5 longer words of the article in it, the only such line on the page',
    'prose at most 2 lines above, more than 5 longer words of the article in it, more such lines on the page',
    'no prose in the 2 lines above, a removed line at most 91 lines above, at most 30 words',
    'no prose in the 2 lines above, a removed line at most 91 lines above, more than 30 words',
    'no prose in the 2 lines above, no removed line in the 91 lines above, at most 99 % of the prose below it',
    'no prose in the 2 lines above, no removed line in the 91 lines above, more than 99 % of the prose below it',
    'at most 5 longer words of the article in it, a removed line at most 71 lines above, at most 79 % of the prose above it',
    'at most 5 longer words of the article in it, a removed line at most 71 lines above, more than 79 % of the prose above it',
    'at most 5 longer words of the article in it, no removed line in the 71 lines above, at most 16 % of the prose above it',
    'at most 5 longer words of the article in it, no removed line in the 71 lines above, more than 16 % of the prose above it',
    'more than 5 longer words of the article in it, a removed line at most 5 lines below, the only such line on the page',
    'more than 5 longer words of the article in it, no removed line in the 5 lines below, the only such line on the page',
    'more than 5 longer words of the article in it, more such lines on the page',
    'inside the article, at most 9 longer words of the article in it, at most 86 % of the prose above it',
    'inside the article, more than 9 longer words of the article in it, at most 86 % of the prose above it',
    'inside the article, more than 86 % of the prose above it, a removed line at most 40 lines above',
    'inside the article, more than 86 % of the prose above it, no removed line in the 40 lines above',
    'inside the article, more than 86 % of the prose above it, prose near above',
    'outside the article, a removed line at most 71 lines above, at most 28 words',
    'outside the article, a removed line at most 71 lines above, more than 28 words',
    'outside the article, a removed line at most 71 lines above, more than 77 % of the prose above it',
    'outside the article, no removed line in the 71 lines above, a removed line at most 18 lines below',
    'outside the article, no removed line in the 71 lines above, no removed line in the 18 lines below',
    'it does not read as prose, a removed line at most 47 lines above, at most 1 sentence ends inside it',
    'it does not read as prose, a removed line at most 47 lines above, more than 1 sentence ends inside it',
    'it does not read as prose, no removed line in the 47 lines above, a removed line at most 16 lines below',
    'it does not read as prose, no removed line in the 47 lines above, no removed line in the 16 lines below',
    'it reads as prose, at most 19 % of the prose below it, prose right above',
    'it reads as prose, at most 19 % of the prose below it, no prose right above',
    'it reads as prose, more than 19 % of the prose below it, at most 33 words',
    'it reads as prose, more than 19 % of the prose below it, more than 33 words',
    'at most 4 longer words of the article in it, a removed line at most 81 lines below, inside the article',
    'at most 4 longer words of the article in it, a removed line at most 81 lines below, outside the article',
    'at most 4 longer words of the article in it, no removed line in the 81 lines below, at most 28 % of the prose below it',
    'at most 4 longer words of the article in it, no removed line in the 81 lines below, more than 28 % of the prose below it',
    'more than 4 longer words of the article in it, a removed line at most 7 lines below, at most 18 words in the line below',
    'more than 4 longer words of the article in it, a removed line at most 7 lines below, more than 18 words in the line below',
    'more than 4 longer words of the article in it, no removed line in the 7 lines below, the only such line on the page',
    'more than 4 longer words of the article in it, no removed line in the 7 lines below, more such lines on the page',
)
